// Message text with entities as DOM nodes. Text never becomes markup: only textContent is used.

const SAFE_LINK = /^(https?:\/\/|mailto:)/i;
const DEEP_LINK = /^(?:https?:\/\/)?(?:t|telegram)\.me\/([A-Za-z0-9_]+)(?:\?start=([A-Za-z0-9_-]*))?\/?$/i;
const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

const BLOCKS = new Set(["PRE", "BLOCKQUOTE"]);

/** Return {username, token} when the address leads to a bot, else null. */
export function readDeepLink(address) {
  const found = DEEP_LINK.exec(address.trim());
  return found ? { username: found[1], token: found[2] ?? "" } : null;
}

/**
 * Build the nodes of a text. Offsets are UTF-16 code units, which is how JavaScript counts too.
 * on.command(text) and on.deepLink({username, token}) are called for taps.
 */
export function textNodes(text, entities, on) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return range(text, 0, text.length, sorted, on);
}

function range(text, from, to, entities, on) {
  const nodes = [];
  let at = from;
  while (entities.length && entities[0].offset < to) {
    const entity = entities.shift();
    const begin = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= begin) continue;
    if (begin > at) nodes.push(document.createTextNode(text.slice(at, begin)));
    const element = elementFor(entity, text.slice(begin, end), on);
    element.append(...range(text, begin, end, entities, on));
    nodes.push(element);
    // A quote or a code block stands on its own lines: the line break after it is already there.
    at = BLOCKS.has(element.tagName) && text[end] === "\n" ? end + 1 : end;
  }
  if (to > at) nodes.push(document.createTextNode(text.slice(at, to)));
  return nodes;
}

function elementFor(entity, inner, on) {
  if (entity.type === "bot_command") return button("tautan", () => on.command(inner));
  if (entity.type === "spoiler") {
    const spoiler = button("sembunyi", () => spoiler.classList.toggle("tampak"));
    return spoiler;
  }
  if (["url", "text_link", "email", "mention"].includes(entity.type)) return link(entity, inner, on);
  const element = document.createElement(TAGS[entity.type] ?? "span");
  if (entity.type === "expandable_blockquote") {
    element.className = "dapat-dibuka";
    element.tabIndex = 0;
    const toggle = () => element.classList.toggle("terbuka");
    element.addEventListener("click", toggle);
    element.addEventListener("keydown", (event) => event.key === "Enter" && toggle());
  }
  return element;
}

function link(entity, inner, on) {
  let address = entity.url ?? inner;
  if (entity.type === "email") address = `mailto:${inner}`;
  if (entity.type === "mention") address = `https://t.me/${inner.slice(1)}`;
  const deep = readDeepLink(address);
  const element = document.createElement("a");
  if (/^t\.me\//i.test(address)) address = `https://${address}`;
  if (SAFE_LINK.test(address)) element.href = address;
  element.rel = "noopener noreferrer";
  element.target = "_blank";
  if (deep) {
    element.addEventListener("click", (event) => {
      event.preventDefault();
      on.deepLink(deep);
    });
  }
  return element;
}

function button(className, act) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.addEventListener("click", act);
  return element;
}
