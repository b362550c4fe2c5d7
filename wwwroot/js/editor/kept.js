// What was typed into a page that had to be loaded again waits in the tab's storage until it is back in its field, or was seen and put away.
import { appear } from './focus.js';
import { showKept } from './notice.js';
import { fingerprint } from './touched.js';

const place = () => `kept:${location.pathname}`;
const read = () => JSON.parse(sessionStorage.getItem(place()) ?? '[]');
const isSame = (one, other) => (one.id ? one.id === other.id : one.name === other.name && one.text === other.text);

function write(entries) {
  if (entries.length > 0) sessionStorage.setItem(place(), JSON.stringify(entries));
  else sessionStorage.removeItem(place());
}

function drop(entry) { write(read().filter(other => !isSame(entry, other))); }

/** Adds to what still waits; of one field the newest text. */
export function keep(entries) {
  write([...read().filter(old => !entries.some(entry => isSame(entry, old))), ...entries]);
}

const holds = (input, { checked, text }) => (checked === undefined ? input.value === text : input.checked === checked);

// A tick has two states, so nothing else can have been put there meanwhile.
const isUntouched = (input, { checked, own }) => checked !== undefined || own.includes(fingerprint(input.value));

function type(input, { checked, text, types }) {
  input.dispatchEvent(new InputEvent('beforeinput', { bubbles: true }));
  if (checked === undefined) input.value = text;
  else input.checked = checked;
  for (const type of types) input.dispatchEvent(type === 'input' ? new InputEvent(type, { bubbles: true }) : new Event(type, { bubbles: true }));
}

/** Types again what could not be sent before the page had to be loaded again, and never over a text that is newer. */
export async function putBack(root, tell) {
  for (const entry of read()) {
    if (entry.address) await tell('ShowField', entry.address);
    const input = entry.id ? await appear(root, `#${CSS.escape(entry.id)}`) : null;
    if (!input) showKept(root, entry, 'was typed while the connection was gone, and its place is no longer here:', () => drop(entry));
    else if (!holds(input, entry) && !isUntouched(input, entry)) showKept(root, entry, 'was typed here while the connection was gone, and the field has changed since:', () => drop(entry));
    else {
      if (!holds(input, entry)) type(input, entry);
      drop(entry);
    }
  }
}
