// The controls that were touched and may not be stored yet, in the order of the last touch.
const isCheck = control => control.type === 'checkbox' || control.type === 'radio';

/** A short stand-in for a text: a long field typed key by key would not fit into the tab's storage. */
export function fingerprint(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return `${text.length}:${sum}`;
}

function nameOf(control) {
  const label = control.labels?.[0];
  return (control.getAttribute('aria-label') || (label?.querySelector('.label') ?? label)?.textContent || '').trim();
}

export class Touched {
  #controls = new Map();
  #before = new WeakMap();
  #turn = 0;

  get isEmpty() { return this.#controls.size === 0; }

  /** The number of the latest touch. */
  get turn() { return this.#turn; }

  /** To be called before a control changes: what it held tells later whether somebody else changed the field. */
  remember(control) { if (typeof control.value === 'string') this.#before.set(control, control.value); }

  /** Notes an event of a control. */
  note(control, type) {
    const key = control.id || control;
    const known = this.#controls.get(key);
    const own = known?.own ?? new Set(this.#before.has(control) ? [fingerprint(this.#before.get(control))] : []);
    // A save may fall between two keys, so each text on the way is the person's own.
    own.add(fingerprint(control.value));
    this.#before.set(control, control.value);
    this.#controls.delete(key);
    this.#controls.set(key, { control, own, types: new Set(known?.types).add(type), last: type, turn: ++this.#turn, name: nameOf(control), text: control.value, checked: control.checked });
  }

  /** Whether a control has something that it sends only when it is left, as the title does. */
  isHeldBack(control) { return Boolean(control && !control.dataset.address && this.#controls.get(control.id || control)?.last === 'input'); }

  /** Everything up to a touch is stored. A control outside the document, as the title, sends nothing before its change event. */
  settle(turn) {
    for (const [key, touch] of this.#controls)
      if (touch.turn <= turn && (touch.control.dataset.address || touch.last === 'change')) this.#controls.delete(key);
  }

  /** Sends everything again. What has arrived already changes nothing by arriving once more. */
  replay() {
    for (const { control, types } of [...this.#controls.values()]) {
      // Of radios only the chosen one has something to say.
      if (!control.isConnected || (control.type === 'radio' && !control.checked)) continue;
      for (const type of types) control.dispatchEvent(type === 'input' ? new InputEvent(type, { bubbles: true }) : new Event(type, { bubbles: true }));
    }
  }

  /** What has to outlive this page. A chosen file cannot. */
  toKeep() {
    return [...this.#controls.values()]
      .filter(({ control }) => control.type !== 'file' && (control.type !== 'radio' || control.checked))
      .map(({ control, own, types, name, text, checked }) => ({
        id: control.id, address: control.dataset.address ?? null, name, own: [...own],
        types: control.dataset.address ? [...types] : ['input', 'change'],
        ...(isCheck(control) ? { checked, text: checked ? 'On' : 'Off' } : { text }),
      }));
  }
}
