// Knows whether what is typed reaches the server, says so in one calm line, and sends again what was typed meanwhile.
const patience = 6000;

export class Connection {
  #root; #line; #touched = new Map(); #unheardSince = 0; #down = false; #silent = false; #resending = false;

  constructor(root, signal) {
    this.#root = root;
    this.#line = document.getElementById('components-reconnect-modal');
    root.addEventListener('input', event => this.#note(event), { signal, capture: true });
    // The framework has nobody to tell while the circuit is away; what was typed is sent again afterwards.
    for (const type of ['input', 'change', 'click']) root.addEventListener(type, event => { if (this.#down && !event.target.closest('a')) event.stopPropagation(); }, { signal, capture: true });
    const state = new MutationObserver(() => this.#hear());
    state.observe(root.querySelector('.save'), { attributes: true });
    const modal = new MutationObserver(() => this.#follow());
    if (this.#line) modal.observe(this.#line, { attributes: true, attributeFilter: ['class'] });
    const clock = setInterval(() => this.#check(), 1000);
    signal.addEventListener('abort', () => { state.disconnect(); modal.disconnect(); clearInterval(clock); });
  }

  get isDown() { return this.#down || this.#silent; }

  /** Whether something may not be stored yet. */
  get isDirty() { return this.#unheardSince > 0 || this.#stage !== 'Saved'; }

  /** Everything is stored; leaving needs no warning. */
  forget() { this.#unheardSince = 0; }

  get #save() { return this.#root.querySelector('.save'); }

  get #stage() { return this.#save?.dataset.stage; }

  #note(event) {
    if (this.#resending || !event.target.dataset.address) return;
    this.#touched.delete(event.target);
    this.#touched.set(event.target, true);
    this.#unheardSince ||= Date.now();
    if (this.#down) this.#say();
  }

  #hear() {
    if (this.#down) return;
    this.#unheardSince = 0;
    if (this.#silent) { this.#silent = false; this.#line?.classList.remove('silent'); }
  }

  #check() {
    if (this.#down || this.#silent || !this.#unheardSince || this.#stage === 'Stale' || Date.now() - this.#unheardSince < patience) return;
    this.#silent = true;
    this.#say();
    this.#line?.classList.add('silent');
  }

  #follow() {
    const classes = this.#line.classList;
    const down = ['show', 'failed', 'rejected', 'retrying'].some(state => classes.contains('components-reconnect-' + state));
    if (down && !this.#down) { this.#down = true; this.#say(); }
    if (!down && this.#down) { this.#down = false; this.#resend(); }
  }

  #say() {
    const time = this.#save?.dataset.saved;
    const text = this.isDirty && time ? `Not connected: changes since ${time} are not saved yet` : 'Not connected: what you type now is sent as soon as the connection is back';
    const line = this.#line?.querySelector('.connection-text');
    if (line && line.textContent !== text) line.textContent = text;
  }

  /** Sending a value that has arrived already changes nothing, so everything that was touched goes again, in the order of the last touch. */
  #resend() {
    this.#resending = true;
    for (const input of this.#touched.keys()) {
      if (input.isConnected) input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    this.#resending = false;
  }
}
