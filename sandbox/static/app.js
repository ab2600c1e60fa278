// The page: persons at the left, one phone in the middle, clock and faults at the right.

import { readDeepLink, textNodes } from "./teks.js";
import { clock, hour, longDate, now, secondsToNextWorkday } from "./waktu.js";

const $ = (id) => document.getElementById(id);
const FAULTS = [
  ["lambat_ms", "Jaringan lambat", "setiap jawaban 1,5 detik", 1500],
  ["http_500", "Server galat", "1 dari 10 panggilan gagal", 0.1],
  ["terputus", "Sambungan putus", "1 dari 10, sebelum diterima", 0.1],
  ["terputus_setelah_diterima", "Putus setelah diterima", "1 dari 10, jawabannya hilang", 0.1],
  ["http_429", "Diminta menunggu", "1 dari 10 ditolak sementara", 0.1],
  ["json_rusak", "Jawaban rusak", "1 dari 10 tidak terbaca", 0.1],
];
const ACTIONS = { typing: "sedang mengetik", upload_document: "sedang mengirim berkas", upload_photo: "sedang mengirim foto" };
const SINGLE = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

const state = {
  bots: new Map(), // id -> bot
  personas: new Map(), // id -> persona
  chats: new Map(), // key -> {info, messages: Map}
  persona: null, // id of the person whose phone is shown
  open: null, // key of the open chat
  reply: null, // message being answered
  edit: null, // own message being edited
  files: [],
  gangguan: {},
  waiting: new Map(), // callback id -> button
  noted: new Map(), // chat key -> number of the newest message told under Kabar
  action: null,
};
const read = JSON.parse(localStorage.getItem("sandbox.dibaca") ?? "{}");

// ---------------------------------------------------------------- server

async function call(path, body, method = body === undefined ? "GET" : "POST") {
  const form = body instanceof FormData;
  const answer = await fetch(`/sandbox${path}`, {
    method,
    body: body === undefined ? undefined : form ? body : JSON.stringify(body),
    headers: body === undefined || form ? {} : { "Content-Type": "application/json" },
  });
  const result = await answer.json();
  if (!answer.ok) throw new Error(result.salah ?? "Permintaan ditolak.");
  return result;
}

/** Run an act; tell the person when it is refused. Returns the result, or null. */
async function attempt(act) {
  try {
    return await act();
  } catch (problem) {
    toast(problem instanceof TypeError ? "Sandbox tidak menjawab. Apakah masih berjalan?" : problem.message, "salah");
    return null;
  }
}

async function load() {
  const all = await call("/keadaan");
  state.bots = new Map(all.bots.map((bot) => [bot.id, bot]));
  state.personas = new Map(all.personas.map((persona) => [persona.id, persona]));
  state.gangguan = { ...all.gangguan, limits: all.limits };
  clock.offset = all.clock.offset;
  clock.zone = localStorage.getItem("sandbox.zona") ?? all.zona;
  $("zona").value = clock.zone;
  const known = state.chats;
  state.chats = new Map();
  await Promise.all(all.chats.map(async (info) => {
    const messages = known.get(info.chat)?.messages ?? new Map();
    const since = Math.max(0, ...[...messages.values()].map((message) => message.versi));
    for (const message of (await call(`/pesan?chat=${encodeURIComponent(info.chat)}&sejak=${since}`)).pesan) {
      messages.set(message.message_id, message);
    }
    state.chats.set(info.chat, { info, messages });
  }));
  forgetOtherLives();
  return all.versi;
}

/** A sandbox started afresh counts from one again: what was read in an earlier one says nothing. */
function forgetOtherLives() {
  for (const [name, number] of Object.entries(read)) {
    if (number > newest(name.slice(name.indexOf("/") + 1))) delete read[name];
  }
}

/** Return the number of the newest message of a chat, 0 when it has none. */
const newest = (key) => Math.max(0, ...(state.chats.get(key)?.messages.keys() ?? []));

/** Load again and show everything as it is now. */
async function reload() {
  await load();
  if (state.open === null) return;
  if (document.visibilityState === "visible") markRead(state.open);
  showAll();
  showChat();
}

function listen(since) {
  const stream = new EventSource(`/sandbox/arus?sejak=${since}`);
  let turn = Promise.resolve(); // one event after the other: some of them load first
  stream.onmessage = (event) => {
    turn = turn.then(() => attempt(() => receive(JSON.parse(event.data))));
  };
  stream.onopen = () => document.body.classList.remove("putus");
  stream.onerror = () => document.body.classList.add("putus");
}

async function receive(news) {
  if (news.jenis === "muat_ulang") return location.reload();
  if (news.jenis === "pesan") return receiveMessage(news);
  if (news.jenis === "jawaban") return receiveAnswer(news);
  if (news.jenis === "aksi") return showAction(news);
  if (news.jenis === "jam") {
    clock.offset = news.offset;
    tick();
    return;
  }
  if (news.jenis === "gangguan" || news.jenis === "limits") {
    Object.assign(state.gangguan, news.jenis === "limits" ? { limits: news.limits } : {});
    if (news.gangguan) state.gangguan = { ...news.gangguan, limits: state.gangguan.limits };
    showFaults();
    return;
  }
  await reload();
}

async function receiveMessage({ chat: key, pesan: message }) {
  if (!state.chats.has(key)) await reload();
  const chat = state.chats.get(key);
  if (message.message_id > (state.noted.get(key) ?? 0)) {
    state.noted.set(key, message.message_id);
    noteNews(chat, message);
  }
  const known = chat.messages.get(message.message_id);
  if (known && known.versi >= message.versi) return undefined;
  const isNew = !known;
  chat.messages.set(message.message_id, message);
  chat.info.mulai = true;
  if (isNew && message.dari_bot) state.action = state.action?.chat === key ? null : state.action;
  if (key === state.open) {
    if (document.visibilityState === "visible") markRead(key);
    showMessage(message, isNew);
    showHead();
    showBar();
  }
  return showPersons();
}

function receiveAnswer({ id, persona, text, show_alert: alert }) {
  const button = state.waiting.get(id);
  state.waiting.delete(id);
  button?.classList.remove("menunggu");
  if (persona !== state.persona || !text) return;
  if (alert) ask(null, [paragraph(text)], { yes: "OK", no: null });
  else toast(text);
}

let actionTimer = 0;
function showAction({ chat, aksi }) {
  state.action = { chat, aksi };
  clearTimeout(actionTimer);
  actionTimer = setTimeout(() => { state.action = null; showHead(); }, 5000);
  showHead();
}

// ---------------------------------------------------------------- small builders

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function makeButton(className, label, act) {
  const button = make("button", className, label);
  button.type = "button";
  button.addEventListener("click", act);
  return button;
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

const paragraph = (text) => make("p", "", text);

function avatar(id, name) {
  const initials = name.replace(/\(.*?\)/g, "").trim().split(/\s+/).slice(0, 2).map((word) => word[0] ?? "").join("");
  const element = make("span", `foto warna-${Math.abs(id) % 7}`, initials.toUpperCase());
  element.setAttribute("aria-hidden", "true");
  return element;
}

function toast(text, kind = "") {
  const slice = make("div", `irisan ${kind}`, text);
  $("roti").append(slice);
  setTimeout(() => slice.remove(), 3500 + text.length * 40);
}

/** Ask in a dialog; resolves to true for yes. */
function ask(title, nodes, { yes = "OK", no = "Batal" } = {}) {
  $("dialog-judul").textContent = title ?? "";
  $("dialog-judul").hidden = !title;
  $("dialog-isi").replaceChildren(...nodes);
  $("dialog-ya").textContent = yes;
  $("dialog-batal").textContent = no ?? "";
  $("dialog-batal").hidden = no === null;
  const dialog = $("dialog");
  if (dialog.open) dialog.close();
  dialog.returnValue = "";
  dialog.showModal();
  (dialog.querySelector("#dialog-isi input, #dialog-isi select") ?? $("dialog-ya")).focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "ya"), { once: true });
  });
}

function field(label, input) {
  return make("label", "isian", make("span", "", label), input);
}

function input(placeholder = "") {
  const element = make("input");
  element.placeholder = placeholder;
  return element;
}

// ---------------------------------------------------------------- persons

/** Return the chats of a person: one per bot, opened or not, then groups. */
function chatsOf(personaId) {
  const only = state.personas.get(personaId)?.bot;
  const list = [...state.bots.values()].filter((bot) => !only || bot.username === only).map((bot) => {
    const key = `${bot.id}:${personaId}`;
    return { key, title: bot.nama, id: bot.id, bot, chat: state.chats.get(key) };
  });
  for (const [key, chat] of state.chats) {
    if (chat.info.jenis !== "private" && chat.info.personas.includes(personaId)) {
      list.push({ key, title: chat.info.judul, id: chat.info.id, bot: null, chat });
    }
  }
  return list;
}

const standing = (chat) => [...(chat?.messages.values() ?? [])].filter((message) => !message.dihapus);

function unread(entry, personaId) {
  const last = read[`${personaId}/${entry.key}`] ?? 0;
  return standing(entry.chat).filter((m) => m.message_id > last && m.from.id !== personaId);
}

const asksForTap = (message) =>
  (message.reply_markup?.inline_keyboard ?? []).some((row) => row.some((button) => button.callback_data));

function showPersons() {
  const groups = new Map();
  for (const persona of state.personas.values()) {
    if (!groups.has(persona.kelompok)) groups.set(persona.kelompok, []);
    groups.get(persona.kelompok).push(persona);
  }
  const focused = document.activeElement?.dataset?.persona;
  $("daftar-orang").replaceChildren(...[...groups].map(([name, members]) => {
    const list = make("ul", "", ...members.map((persona) => make("li", "", personButton(persona))));
    return make("section", "kelompok", make("h2", "", name), list);
  }));
  if (focused) document.querySelector(`[data-persona="${focused}"]`)?.focus();
  const total = [...state.personas.keys()].reduce((sum, id) => sum + countUnread(id), 0);
  document.title = total ? `(${total}) Ruang latihan` : "Ruang latihan";
}

const countUnread = (id) => chatsOf(id).reduce((sum, entry) => sum + unread(entry, id).length, 0);

/** A mark in brackets, as in "Budi (contoh)", is shown smaller. */
function nameParts(name) {
  const [, plain, mark] = /^(.*?)(\s\(.*\))?$/.exec(name);
  return mark ? [plain, make("small", "", mark)] : [plain];
}

function personButton(persona) {
  const entries = chatsOf(persona.id);
  const fresh = entries.flatMap((entry) => unread(entry, persona.id));
  const last = entries.flatMap((entry) => standing(entry.chat).slice(-1)).sort((a, b) => b.versi - a.versi)[0];
  const turn = fresh.some(asksForTap);
  const button = makeButton("orang", "", () => { choosePersona(persona.id); document.body.dataset.layar = "chat"; });
  const photo = make("span", "foto-orang", avatar(persona.id, persona.nama), turn ? make("span", "giliran") : null);
  const top = make("span", "baris", make("span", "nama", ...nameParts(persona.nama)), last ? make("time", "", hour(last.date * 1000)) : null);
  const badge = fresh.length ? make("span", "lencana", String(fresh.length)) : null;
  const line = make("span", "baris", make("span", "keterangan", persona.keterangan || (last ? summary(last) : "")), badge);
  button.append(photo, make("span", "tentang", top, line));
  button.dataset.persona = persona.id;
  button.setAttribute("aria-pressed", String(persona.id === state.persona));
  const news = fresh.length ? `, ${fresh.length} pesan baru${turn ? ", giliran bertindak" : ""}` : "";
  button.setAttribute("aria-label", `${persona.nama}, ${persona.keterangan}${news}`);
  button.title = turn ? "Ada pesan bertombol yang menunggu" : "";
  return button;
}

function choosePersona(id, key = null) {
  state.persona = id;
  $("roti").replaceChildren();
  localStorage.setItem("sandbox.persona", id);
  const entries = chatsOf(id);
  const wanted = key ?? entries.find((entry) => unread(entry, id).length)?.key ?? entries[0].key;
  openChat(wanted);
}

function openChat(key) {
  state.open = key;
  state.reply = state.edit = null;
  state.files = [];
  state.waiting.clear();
  $("tulis").value = "";
  markRead(key);
  showAll();
  showChat();
  if (matchMedia("(min-width: 761px)").matches) $("tulis").focus({ preventScroll: true });
}

function markRead(key) {
  read[`${state.persona}/${key}`] = newest(key);
  localStorage.setItem("sandbox.dibaca", JSON.stringify(read));
}

const openEntry = () => chatsOf(state.persona).find((entry) => entry.key === state.open);

/** Return how the control API names the open chat for the person shown. */
function here() {
  const entry = openEntry();
  return entry.bot ? { persona: state.persona, bot: entry.bot.username } : { persona: state.persona, grup: entry.key };
}

// ---------------------------------------------------------------- the phone

function showAll() {
  showPersons();
  showHead();
  showTabs();
  showBar();
  showFaults();
}

function showHead() {
  const entry = openEntry();
  $("kepala-foto").replaceChildren(avatar(entry.id, entry.title));
  $("kepala-judul").textContent = entry.title;
  const action = state.action?.chat === entry.key ? ACTIONS[state.action.aksi] ?? "sedang bekerja" : null;
  const who = state.personas.get(state.persona).nama;
  $("kepala-status").textContent = action ? `${action}…` : entry.chat?.info.diblokir ? "diblokir" : `ponsel ${who}`;
  $("kepala-status").classList.toggle("aktif", Boolean(action));
}

function showTabs() {
  const entries = chatsOf(state.persona);
  $("tab-chat").hidden = entries.length < 2;
  $("tab-chat").replaceChildren(...entries.map((entry) => {
    const count = unread(entry, state.persona).length;
    const tab = makeButton("", entry.title, () => openChat(entry.key));
    if (count) tab.append(make("span", "lencana", String(count)));
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(entry.key === state.open));
    return tab;
  }));
}

function showChat() {
  const box = $("isi");
  box.replaceChildren();
  const messages = standing(openEntry().chat);
  if (!messages.length) box.append(welcome());
  for (const message of messages) box.append(...withDay(message, bubble(message)));
  box.scrollTop = box.scrollHeight;
  $("ke-bawah").hidden = true;
}

function welcome() {
  const entry = openEntry();
  const about = entry.bot?.deskripsi || `Percakapan dengan ${entry.title} belum dimulai.`;
  const hint = entry.bot ? "Tekan Mulai di bawah, atau tulis /start." : "Tulis pesan pertama.";
  return make("div", "sambutan", avatar(entry.id, entry.title), make("h3", "", entry.title), paragraph(about), make("p", "redup", hint));
}

function withDay(message, element) {
  const day = longDate(message.date * 1000);
  const box = $("isi");
  const previous = [...box.querySelectorAll(".hari")].at(-1)?.dataset.hari;
  if (previous === day) return [element];
  const line = make("div", "hari", make("span", "", day));
  line.dataset.hari = day;
  return [line, element];
}

function showMessage(message, isNew) {
  const box = $("isi");
  const old = box.querySelector(`[data-id="${message.message_id}"]`);
  const near = box.scrollHeight - box.scrollTop - box.clientHeight < 90;
  if (message.dihapus) old?.remove();
  else if (old) old.replaceWith(bubble(message));
  else if (isNew) {
    box.querySelector(".sambutan")?.remove();
    const added = bubble(message);
    added.classList.add("baru");
    box.append(...withDay(message, added));
  }
  if (near || message.from.id === state.persona) box.scrollTop = box.scrollHeight;
  else if (isNew) $("ke-bawah").hidden = false;
}

function bubble(message) {
  const own = message.from.id === state.persona;
  const group = message.chat.type !== "private";
  const parts = [];
  if (group && !own) parts.push(make("div", `pengirim tinta-${message.from.id % 7}`, message.from.first_name));
  if (message.forward_origin) parts.push(make("div", "diteruskan", `Diteruskan dari ${message.forward_origin.sender_user.first_name}`));
  if (message.reply_to_message) parts.push(quote(message.reply_to_message));
  parts.push(...content(message));
  const marks = make("span", "tanda", message.edit_date ? "disunting " : "", hour((message.edit_date ?? message.date) * 1000));
  parts.push(marks);
  const body = make("div", `gelembung${message.sticker ? " stiker" : ""}${message.photo ? " bergambar" : ""}`, ...parts);
  const tools = make("div", "alat", tool("balas", "Balas pesan ini", () => startReply(message)));
  if (own && message.text && !message.forward_origin) tools.append(tool("sunting", "Sunting pesan ini", () => startEdit(message)));
  const row = make("article", `pesan ${own ? "sendiri" : "lawan"}`, make("div", "badan", body, tools), keyboard(message));
  if (message.group_chat_created || message.left_chat_member) row.className = "pesan layanan";
  row.classList.toggle("berpapan", Boolean(message.reply_markup));
  row.dataset.id = message.message_id;
  if (message.media_group_id) row.dataset.album = message.media_group_id;
  return row;
}

function tool(name, label, act) {
  const button = makeButton("", icon(name), act);
  button.setAttribute("aria-label", label);
  button.title = label.split(" ")[0];
  return button;
}

const on = {
  command: (text) => attempt(() => call("/kirim", { ...here(), teks: text })),
  deepLink: (link) => followLink(link),
};

function content(message) {
  const parts = [];
  if (message.photo) parts.push(photo(message));
  if (message.document) parts.push(documentCard(message.document));
  if (message.sticker) parts.push(make("span", "emoji", message.sticker.emoji));
  if (message.contact) parts.push(make("div", "kontak", avatar(message.contact.user_id ?? 0, message.contact.first_name), make("div", "", make("b", "", message.contact.first_name), make("span", "", message.contact.phone_number))));
  if (message.group_chat_created) parts.push(make("span", "", `${message.from.first_name} membuat grup ini`));
  if (message.left_chat_member) parts.push(make("span", "", `${message.left_chat_member.first_name} keluar`));
  const text = message.text ?? message.caption;
  if (text) parts.push(make("div", "teks-pesan", ...textNodes(text, message.entities ?? message.caption_entities, on)));
  return parts;
}

function photo(message) {
  const size = message.photo.at(-1);
  const image = make("img");
  image.src = `/sandbox/berkas/${size.file_id}`;
  image.alt = message.caption ?? "Foto";
  image.width = size.width;
  image.height = size.height;
  image.addEventListener("load", () => { const box = $("isi"); if (box.scrollHeight - box.scrollTop - box.clientHeight < 400) box.scrollTop = box.scrollHeight; }, { once: true });
  const button = makeButton("foto-pesan", image, () => {
    const large = $("foto-besar");
    large.querySelector("img").src = image.src;
    large.querySelector("img").alt = image.alt;
    large.showModal();
  });
  button.setAttribute("aria-label", `Perbesar: ${image.alt}`);
  return button;
}

function documentCard(file) {
  const extension = (file.file_name.split(".").pop() ?? "").slice(0, 4).toUpperCase();
  const address = `/sandbox/berkas/${file.file_id}`;
  const open = make("a", "", "Buka");
  open.href = `${address}?buka`;
  open.target = "_blank";
  const save = make("a", "", "Unduh");
  save.href = address;
  save.download = file.file_name;
  const links = make("span", "tautan-berkas", size(file.file_size), file.mime_type === "application/pdf" ? open : null, save);
  return make("div", "berkas", make("span", `jenis jenis-${extension.toLowerCase()}`, extension), make("div", "", make("span", "nama-berkas", file.file_name), links));
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${SINGLE.format(bytes / 1024)} KB` : `${SINGLE.format(bytes / 1024 / 1024)} MB`;
}

function summary(message) {
  if (message.group_chat_created) return "Membuat grup";
  if (message.left_chat_member) return "Keluar dari grup";
  const text = message.text ?? message.caption ?? "";
  const kind = message.photo ? "Foto" : message.document ? message.document.file_name : message.sticker ? message.sticker.emoji : message.contact ? "Kontak" : "";
  return [kind, text].filter(Boolean).join(": ").slice(0, 90);
}

function quote(message) {
  return makeButton("kutip", make("span", "", make("b", "", message.from.first_name), make("span", "", summary(message))), () => {
    const target = $("isi").querySelector(`[data-id="${message.message_id}"]`);
    target?.scrollIntoView({ behavior: "smooth", block: "center" });
    target?.classList.add("sorot");
    setTimeout(() => target?.classList.remove("sorot"), 1200);
  });
}

function keyboard(message) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return make("div", "papan", ...rows.map((row) => make("div", "papan-baris", ...row.map((button) => keyboardButton(message, button)))));
}

function keyboardButton(message, button) {
  const element = makeButton(`tombol gaya-${button.style ?? "biasa"}`, make("span", "", button.text), async () => {
    if (button.url) return openAddress(button.url);
    if (button.copy_text) {
      await navigator.clipboard?.writeText(button.copy_text.text);
      return toast("Disalin.");
    }
    element.classList.add("menunggu");
    const tap = await attempt(() => call("/ketuk", { ...here(), message_id: message.message_id, data: button.callback_data }));
    if (!tap) return element.classList.remove("menunggu");
    if (!element.classList.contains("menunggu")) return undefined;
    state.waiting.set(tap.id, element);
    setTimeout(() => element.classList.remove("menunggu"), 15000);
  });
  if (button.url) element.append(icon("luar"));
  if (button.copy_text) element.append(icon("salin"));
  return element;
}

function openAddress(address) {
  const link = readDeepLink(address);
  if (link) return followLink(link);
  if (/^https?:\/\//i.test(address)) window.open(address, "_blank", "noopener,noreferrer");
  return undefined;
}

async function followLink({ username, token }) {
  const bot = [...state.bots.values()].find((one) => one.username.toLowerCase() === username.toLowerCase());
  if (!bot) return toast(`@${username} tidak ada di ruang latihan ini.`, "salah");
  const key = `${bot.id}:${state.persona}`;
  if (state.open !== key) openChat(key);
  if (token) await attempt(() => call("/kirim", { persona: state.persona, bot: bot.username, teks: `/start ${token}` }));
  return undefined;
}

// ---------------------------------------------------------------- writing

function showBar() {
  const entry = openEntry();
  const info = entry.chat?.info;
  const fresh = !standing(entry.chat).length && Boolean(entry.bot);
  const closed = fresh || Boolean(info?.diblokir);
  $("mulai").hidden = !closed;
  $("mulai").textContent = info?.diblokir ? "Buka blokir" : "Mulai";
  $("formulir").classList.toggle("ringkas", closed);
  const commands = info?.perintah ?? [];
  $("buka-perintah").hidden = !commands.length;
  $("daftar-perintah").replaceChildren(...commands.map((command) => {
    const item = makeButton("", "", () => { toggleCommands(false); on.command(`/${command.command}`); });
    item.append(make("b", "", `/${command.command}`), make("span", "", command.description));
    item.setAttribute("role", "menuitem");
    return item;
  }));
  showQuote();
  showFiles();
}

function showQuote() {
  const message = state.reply ?? state.edit;
  $("kutipan").hidden = !message;
  if (!message) return;
  const cancel = makeButton("ikon", icon("tutup"), () => { if (state.edit) $("tulis").value = ""; state.reply = state.edit = null; showQuote(); });
  cancel.setAttribute("aria-label", "Batalkan");
  const title = state.edit ? "Menyunting pesan" : `Membalas ${message.from.first_name}`;
  $("kutipan").replaceChildren(make("div", "", make("b", "", title), make("span", "", summary(message))), cancel);
}

function startReply(message) {
  state.edit = null;
  state.reply = message;
  showQuote();
  $("tulis").focus();
}

function startEdit(message) {
  state.reply = null;
  state.edit = message;
  $("tulis").value = message.text;
  showQuote();
  grow();
  $("tulis").focus();
}

function addFiles(files) {
  state.files.push(...files);
  if (state.files.length > 10) toast("Paling banyak 10 berkas sekali kirim.", "salah");
  state.files = state.files.slice(0, 10);
  showFiles();
  $("tulis").focus();
}

function showFiles() {
  $("lampiran").hidden = !state.files.length;
  if (!state.files.length) return;
  const chips = state.files.map((file, index) => {
    const remove = makeButton("ikon", icon("tutup"), () => { state.files.splice(index, 1); showFiles(); });
    remove.setAttribute("aria-label", `Buang ${file.name}`);
    return make("span", "keping", make("span", "", file.name), make("small", "", size(file.size)), remove);
  });
  const parts = [make("div", "keping-keping", ...chips)];
  if (state.files.every((file) => file.type.startsWith("image/"))) {
    const box = input();
    box.type = "checkbox";
    box.id = "sebagai-foto";
    parts.push(make("label", "sebagai-foto", box, "Kirim sebagai foto"));
  }
  $("lampiran").replaceChildren(...parts);
}

async function send() {
  const text = $("tulis").value.trim();
  if (!text && !state.files.length) return;
  const reply = state.reply ? { balas_ke: state.reply.message_id } : {};
  const sent = await attempt(() => {
    if (state.edit) return call("/sunting", { ...here(), message_id: state.edit.message_id, teks: text });
    if (!state.files.length) return call("/kirim", { ...here(), ...reply, teks: text });
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...here(), ...reply, teks: text })) form.append(name, value);
    if ($("sebagai-foto")?.checked) form.append("sebagai", "foto");
    for (const file of state.files) form.append("berkas", file);
    return call("/kirim", form);
  });
  if (!sent) return;
  $("tulis").value = "";
  state.reply = state.edit = null;
  state.files = [];
  $("pilih-berkas").value = "";
  grow();
  showQuote();
  showFiles();
}

function grow() {
  const box = $("tulis");
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 130)}px`;
}

function toggleCommands(open) {
  $("daftar-perintah").hidden = !open;
  $("buka-perintah").setAttribute("aria-expanded", String(open));
  if (open) $("daftar-perintah").querySelector("button")?.focus();
}

function toggleMenu(open) {
  const entry = openEntry();
  const blocked = Boolean(entry.chat?.info.diblokir);
  const items = [
    ["Buka tautan undangan", pasteLink],
    ["Kirim kontak saya", () => attempt(() => call("/kirim", { ...here(), kontak: true }))],
    ["Kirim stiker jempol", () => attempt(() => call("/kirim", { ...here(), stiker: "👍" }))],
    entry.bot ? [blocked ? "Buka blokir bot" : "Blokir bot", () => attempt(() => call("/blokir", { ...here(), blokir: !blocked }))] : null,
  ].filter(Boolean);
  $("menu").hidden = !open;
  $("buka-menu").setAttribute("aria-expanded", String(open));
  $("menu").replaceChildren(...items.map(([label, act]) => {
    const item = makeButton("", label, () => { toggleMenu(false); act(); });
    item.setAttribute("role", "menuitem");
    return item;
  }));
  if (open) $("menu").querySelector("button").focus();
}

async function pasteLink() {
  const box = input("https://t.me/…?start=…");
  const who = state.personas.get(state.persona).nama;
  if (!(await ask(`Buka tautan sebagai ${who}`, [field("Tautan", box)], { yes: "Buka" }))) return;
  const link = readDeepLink(box.value);
  if (link) followLink(link);
  else toast("Itu bukan tautan bot.", "salah");
}

// ---------------------------------------------------------------- clock, faults, news

function tick() {
  const moment = now();
  $("jam").textContent = $("jam-ponsel").textContent = hour(moment);
  $("tanggal").textContent = longDate(moment);
  $("jam-asli").hidden = Math.abs(clock.offset) < 1;
}

const forward = (seconds) => attempt(() => call("/clock", { maju: seconds }));

function showFaults() {
  const active = FAULTS.filter(([name]) => state.gangguan[name]);
  $("lencana-gangguan").hidden = !active.length;
  const rows = FAULTS.map(([name, title, note, value]) =>
    toggle(title, note, Boolean(state.gangguan[name]), (checked) => {
      const wanted = Object.fromEntries(active.filter(([other]) => other !== name).map(([other]) => [other, state.gangguan[other]]));
      attempt(() => call("/gangguan", checked ? { ...wanted, [name]: value } : wanted));
    }));
  rows.push(toggle("Batas laju Telegram", "30/detik, 1/detik per chat, 20/menit per grup", state.gangguan.limits === "on", (checked) =>
    attempt(() => call("/limits", { limits: checked ? "on" : "off" }))));
  const focused = document.activeElement?.dataset?.saklar;
  $("daftar-gangguan").replaceChildren(...rows);
  if (focused) document.querySelector(`[data-saklar="${focused}"]`)?.focus();
}

function toggle(title, note, checked, act) {
  const box = input();
  box.type = "checkbox";
  box.setAttribute("role", "switch");
  box.checked = checked;
  box.dataset.saklar = title;
  box.addEventListener("change", () => act(box.checked));
  return make("label", "saklar", make("span", "", title, make("small", "", note)), box);
}

function noteNews(chat, message) {
  const whose = message.dari_bot && chat.info.jenis === "private" ? state.personas.get(chat.info.id)?.nama : null;
  const from = message.from.first_name;
  const open = makeButton("", "", () => {
    const persona = chat.info.personas.includes(state.persona) ? state.persona : chat.info.personas[0];
    choosePersona(persona, chat.info.chat);
    document.body.dataset.layar = "chat";
    closePanel();
  });
  const [plain] = nameParts(whose ?? from);
  open.append(make("b", "", `${whose ? "ke" : "dari"} ${plain}`), make("span", "", summary(message)), make("time", "", hour(message.date * 1000)));
  $("kabar").querySelector(".redup")?.remove();
  $("kabar").prepend(make("li", message.dari_bot ? "dari-bot" : "", open));
  while ($("kabar").children.length > 5) $("kabar").lastChild.remove();
}

async function addPerson() {
  const name = input("Nama (contoh)");
  const note = input("Kabid, mahasiswi, …");
  const group = input();
  const list = make("datalist", "", ...[...new Set([...state.personas.values()].map((p) => p.kelompok))].map((value) => { const option = make("option"); option.value = value; return option; }));
  list.id = "kelompok-ada";
  group.setAttribute("list", "kelompok-ada");
  group.value = "Pemohon";
  if (!(await ask("Tambah orang", [field("Nama", name), field("Keterangan", note), field("Kelompok", group), list], { yes: "Tambah" }))) return;
  const id = Math.max(1000, ...state.personas.keys()) + 1;
  const added = await attempt(() => call("/personas", { id, nama: name.value.trim(), keterangan: note.value.trim(), kelompok: group.value.trim() }));
  if (!added) return;
  await load();
  choosePersona(id);
}

async function addGroup() {
  const title = input("Nama grup");
  const boxes = [...state.personas.values()].map((persona) => {
    const box = input();
    box.type = "checkbox";
    box.value = persona.id;
    box.checked = persona.id === state.persona;
    return [box, make("label", "pilihan", box, persona.nama)];
  });
  if (!(await ask("Buat grup", [field("Judul", title), ...boxes.map(([, label]) => label)], { yes: "Buat" }))) return;
  const personas = boxes.filter(([box]) => box.checked).map(([box]) => Number(box.value));
  const made = await attempt(() => call("/grup", { judul: title.value.trim(), personas }));
  if (!made) return;
  await load();
  choosePersona(personas.includes(state.persona) ? state.persona : personas[0], made.chat);
}

const closePanel = () => document.body.classList.remove("panel-terbuka");

// ---------------------------------------------------------------- wiring

function wire() {
  $("formulir").addEventListener("submit", (event) => { event.preventDefault(); send(); });
  $("tulis").addEventListener("input", grow);
  $("tulis").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
    if (event.key === "Escape" && (state.reply || state.edit)) { if (state.edit) $("tulis").value = ""; state.reply = state.edit = null; showQuote(); }
  });
  $("tulis").addEventListener("paste", (event) => { if (event.clipboardData?.files.length) { event.preventDefault(); addFiles(event.clipboardData.files); } });
  $("lampirkan").addEventListener("click", () => $("pilih-berkas").click());
  $("pilih-berkas").addEventListener("change", (event) => { addFiles(event.target.files); event.target.value = ""; });
  $("ponsel").addEventListener("dragover", (event) => event.preventDefault());
  $("ponsel").addEventListener("drop", (event) => { event.preventDefault(); addFiles(event.dataTransfer.files); });
  $("mulai").addEventListener("click", () => attempt(() => {
    const blocked = openEntry().chat?.info.diblokir;
    return blocked ? call("/blokir", { ...here(), blokir: false }) : call("/kirim", { ...here(), teks: "/start" });
  }));
  $("buka-perintah").addEventListener("click", () => toggleCommands($("daftar-perintah").hidden));
  $("buka-menu").addEventListener("click", () => toggleMenu($("menu").hidden));
  $("kembali").addEventListener("click", () => { document.body.dataset.layar = "orang"; });
  $("ke-bawah").addEventListener("click", () => { $("isi").scrollTop = $("isi").scrollHeight; });
  $("isi").addEventListener("scroll", () => { const box = $("isi"); if (box.scrollHeight - box.scrollTop - box.clientHeight < 60) $("ke-bawah").hidden = true; });
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#menu, #buka-menu")) toggleMenu(false);
    if (!event.target.closest("#daftar-perintah, #buka-perintah")) toggleCommands(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!$("menu").hidden) { toggleMenu(false); $("buka-menu").focus(); }
    if (!$("daftar-perintah").hidden) { toggleCommands(false); $("buka-perintah").focus(); }
    closePanel();
  });
  for (const list of [$("menu"), $("daftar-perintah"), $("daftar-orang")]) {
    list.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const buttons = [...list.querySelectorAll("button")];
      buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length]?.focus();
    });
  }
  for (const button of document.querySelectorAll("[data-maju]")) button.addEventListener("click", () => forward(Number(button.dataset.maju)));
  $("hari-kerja").addEventListener("click", () => forward(secondsToNextWorkday()));
  $("jam-asli").addEventListener("click", () => attempt(() => call("/clock", { offset: 0 })));
  $("zona").addEventListener("change", (event) => {
    clock.zone = event.target.value;
    localStorage.setItem("sandbox.zona", clock.zone);
    tick();
    showPersons();
    showChat();
  });
  for (const button of document.querySelectorAll("[data-buka-panel]")) button.addEventListener("click", () => document.body.classList.add("panel-terbuka"));
  $("tutup-panel").addEventListener("click", closePanel);
  $("tambah-orang").addEventListener("click", addPerson);
  $("buat-grup").addEventListener("click", addGroup);
  $("petunjuk").hidden = localStorage.getItem("sandbox.petunjuk") === "sudah";
  $("tutup-petunjuk").addEventListener("click", () => { $("petunjuk").hidden = true; localStorage.setItem("sandbox.petunjuk", "sudah"); });
  $("foto-besar").addEventListener("click", () => $("foto-besar").close());
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") { markRead(state.open); showPersons(); } });
  setInterval(tick, 1000);
}

async function start() {
  const versi = await load();
  for (const key of state.chats.keys()) state.noted.set(key, newest(key));
  if (!state.personas.size) {
    $("kepala-judul").textContent = "Belum ada orang";
    $("formulir").hidden = true;
  }
  wire();
  tick();
  const remembered = Number(localStorage.getItem("sandbox.persona"));
  const first = state.personas.has(remembered) ? remembered : state.personas.keys().next().value;
  if (first !== undefined) choosePersona(first);
  listen(versi);
}

start().catch((problem) => toast(`Halaman tidak dapat dimuat: ${problem.message}`, "salah"));
