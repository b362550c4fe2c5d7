// Knows whether what is typed reaches the server, says so in one calm line, and sends again what was typed meanwhile.
import { keep } from './kept.js';
import { Touched } from './touched.js';

const patience = 6000, quiet = 1000;

export class Connection {
  #root; #isStored; #line = document.querySelector('.connection'); #touched = new Touched();
  #unheardSince = 0; #touchedAt = 0; #down = false; #silent = false; #resending = false; #leaving = false; #asking = false;

  /** isStored asks the server, behind all that was sent before, whether everything is stored; null when it does not answer. */
  constructor(root, signal, isStored) {
    this.#root = root;
    this.#isStored = isStored;
    for (const type of ['focusin', 'beforeinput']) root.addEventListener(type, event => this.#touched.remember(event.target), { signal, capture: true });
    // The framework has nobody to tell while the circuit is away; what was typed is sent again afterwards.
    for (const type of ['input', 'change', 'click']) addEventListener(type, event => this.#hold(event), { signal, capture: true });
    document.addEventListener('connection-down', () => { this.#down = true; this.#say(); }, { signal });
    document.addEventListener('connection-up', () => { this.#down = this.#asking = false; this.#resend(); }, { signal });
    document.addEventListener('connection-renewed', () => this.#keep(), { signal });
    const state = new MutationObserver(() => this.#hear());
    state.observe(root.querySelector('.save'), { attributes: true });
    const clock = setInterval(() => { this.#check(); this.#settle(); }, 1000);
    signal.addEventListener('abort', () => { state.disconnect(); clearInterval(clock); });
  }

  get isDown() { return this.#down || this.#silent; }

  /** Whether something may not be stored yet. */
  get isDirty() { return !this.#leaving && (this.#unheardSince > 0 || this.#stage !== 'Saved' || this.#touched.isHeldBack(document.activeElement)); }

  /** The control in use says now what it would say when it is left. */
  sendHeldBack() {
    if (this.#touched.isHeldBack(document.activeElement)) document.activeElement.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Everything is stored; leaving needs no warning. */
  forget() { this.#leaving = true; }

  get #save() { return this.#root.querySelector('.save'); }

  get #stage() { return this.#save?.dataset.stage; }

  #hold(event) {
    const { target, type } = event;
    // The kept texts are no part of the document and need no server.
    if (!this.#root.contains(target) || target.closest('.kept')) return;
    // Dragging tells of a "change" too, but of a list and not of a control.
    if (type !== 'click' && target.matches('input, select, textarea')) this.#note(target, type);
    if (this.#down && !target.closest('a')) event.stopPropagation();
  }

  #note(target, type) {
    if (this.#resending || (target.type === 'file' && !this.#down)) return;
    this.#touched.note(target, type);
    this.#touchedAt = Date.now();
    this.#leaving = false;
    // Every text and tick of the document is answered by the save line; of other controls that is not certain.
    if (target.dataset.address && type === 'input' || this.#down) this.#unheardSince ||= Date.now();
    if (this.#down) this.#say();
  }

  #hear() {
    if (this.#down) return;
    this.#unheardSince = 0;
    if (this.#silent) { this.#silent = false; this.#line.classList.remove('silent'); }
  }

  /** "Saved" may have crossed with something typed later, so the server is asked before anything is taken as stored. */
  async #settle() {
    if (this.#touched.isEmpty || this.#asking || this.isDown || this.#stage !== 'Saved' || Date.now() - this.#touchedAt < quiet) return;
    this.#asking = true;
    const turn = this.#touched.turn;
    const stored = await this.#isStored();
    this.#asking = false;
    if (stored !== true) return;
    this.#touched.settle(turn);
    if (this.#touched.isEmpty) this.#unheardSince = 0;
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

  #resend() {
    this.#resending = true;
    this.#touched.replay();
    this.#resending = false;
  }

  /** The page will be loaded again: what may not be stored waits for it in the tab. */
  #keep() {
    keep(this.#touched.toKeep());
    this.#leaving = true;
  }
}
