// Office time on the page: zones of Indonesia, and the clock that runs ahead of the real one.

const ZONES = { WIB: ["Asia/Jakarta", 7], WITA: ["Asia/Makassar", 8], WIT: ["Asia/Jayapura", 9] };
const DAY = 86400;

/** The sandbox clock as the page knows it. `offset` is in seconds. */
export const clock = { offset: 0, zone: "WIB" };

/** Return the sandbox time in milliseconds. */
export const now = () => Date.now() + clock.offset * 1000;

const format = (options) => new Intl.DateTimeFormat("id-ID", { timeZone: ZONES[clock.zone][0], ...options });

/** Return "08.05". */
export const hour = (ms) => format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(ms).replace(":", ".");

/** Return "Senin, 2 Maret 2026". */
export const longDate = (ms) => format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(ms);

/** Return the seconds until 08.00 of the next Monday to Friday in the office zone. */
export function secondsToNextWorkday() {
  const local = now() / 1000 + ZONES[clock.zone][1] * 3600;
  const midnight = Math.floor(local / DAY) * DAY;
  let day = midnight + DAY;
  while ([0, 6].includes(new Date(day * 1000).getUTCDay())) day += DAY;
  return day + 8 * 3600 - local;
}
