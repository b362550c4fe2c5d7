// Knows whether what is typed reaches the server, says so in one calm line, and sends again what was typed meanwhile.
const patience = 6000, answer = 2000;
const kept = () => `typed:${location.pathname}`;

export class Connection {
  #root; #line = document.querySelector('.connection'); #unheardSince = 0; #down = false; #silent = false; #resending = false; #leaving = false;

  /** Every input that was touched, and when, in the order of the last touch. */
  #touched = new Map();

  /** Those that may not be stored yet, by address. */
  #unsaved = new Map();

  constructor(root, signal) {
    this.#root = root;
    // The framework has nobody to tell while the circuit is away; what was typed is sent again afterwards.
    for (const type of ['input', 'change', 'click']) addEventListener(type, event => this.#hold(event), { signal, capture: true });
    document.addEventListener('connection-down', () => { this.#down = true; this.#say(); }, { signal });
    document.addEventListener('connection-up', () => { this.#down = false; this.#resend(); }, { signal });
    document.addEventListener('connection-renewed', () => this.#keep(), { signal });
    const state = new MutationObserver(() => this.#hear());
    state.observe(root.querySelector('.save'), { attributes: true });
    const clock = setInterval(() => this.#check(), 1000);
    signal.addEventListener('abort', () => { state.disconnect(); clearInterval(clock); });
  }

  get isDown() { return this.#down || this.#silent; }

  /** Whether something may not be stored yet. */
  get isDirty() { return !this.#leaving && (this.#unheardSince > 0 || this.#stage !== 'Saved'); }

  /** Everything is stored; leaving needs no warning. */
  forget() { this.#leaving = true; }

  /** What was typed into this page before it had to be loaded again, as [address, id, text]. */
  static takeKept() {
    const texts = JSON.parse(sessionStorage.getItem(kept()) ?? '[]');
    sessionStorage.removeItem(kept());
    return texts;
  }

  get #save() { return this.#root.querySelector('.save'); }

  get #stage() { return this.#save?.dataset.stage; }

  #hold(event) {
    const inside = this.#root.contains(event.target);
    if (inside && event.type === 'input') this.#note(event.target);
    if (inside && this.#down && !event.target.closest('a')) event.stopPropagation();
  }

  #note(target) {
    if (this.#resending || !target.dataset.address) return;
    this.#touched.delete(target);
    this.#touched.set(target, Date.now());
    this.#unsaved.set(target.id, [Date.now(), target.dataset.address, target.value]);
    this.#unheardSince ||= Date.now();
    if (this.#down) this.#say();
  }

  #hear() {
    if (this.#down) return;
    this.#unheardSince = 0;
    if (this.#stage === 'Saved') for (const [id, [at]] of this.#unsaved) if (Date.now() - at > answer) this.#unsaved.delete(id);
    if (this.#silent) { this.#silent = false; this.#line.classList.remove('silent'); }
  }

  #check() {
    if (this.#down || this.#silent || !this.#unheardSince || this.#stage === 'Stale' || Date.now() - this.#unheardSince < patience) return;
    this.#silent = true;
    this.#say();
    this.#line.classList.add('silent');
  }

  #say() {
    const time = this.#save?.dataset.saved;
    const text = this.isDirty && time ? `Not connected: changes since ${time} are not saved yet` : 'Not connected: what you type now is sent as soon as the connection is back';
    const line = this.#line.querySelector('.connection-text');
    if (line.textContent !== text) line.textContent = text;
  }

  /** Sending a value that has arrived already changes nothing, so everything that was touched goes again, in the order of the last touch. */
  #resend() {
    this.#resending = true;
    for (const input of this.#touched.keys()) if (input.isConnected) input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    this.#resending = false;
  }

  /** The page will be loaded again: what may not be stored waits for it in the tab. */
  #keep() {
    const texts = [...this.#unsaved].map(([id, [, address, value]]) => [address, id, value]);
    if (texts.length > 0) sessionStorage.setItem(kept(), JSON.stringify(texts));
    this.#leaving = true;
  }
}
