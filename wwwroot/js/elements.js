// The few behaviours that HTML alone does not have, as custom elements: they work in static and in interactive pages alike.

const remember = theme => {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax${secure}`;
};

/** Radio buttons "light", "dark" and "system". The cookie lets the server draw the next page in the right theme at once. */
customElements.define('theme-switch', class extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('change', event => {
      const theme = event.target.value;
      remember(theme);
      document.documentElement.dataset.theme = theme;
      for (const input of document.querySelectorAll('theme-switch input')) input.checked = input.value === theme;
    });
  }
});

/** A button and its popover of menu items: places it beside the button and moves the focus with the arrow keys. */
customElements.define('pop-menu', class extends HTMLElement {
  #resized = null;

  constructor() {
    super();
    this.addEventListener('toggle', event => this.#toggle(event.target, event.newState === 'open'), true);
    this.addEventListener('keydown', event => this.#move(event));
  }

  disconnectedCallback() { removeEventListener('resize', this.#resized); }

  #toggle(menu, isOpen) {
    removeEventListener('resize', this.#resized);
    if (!isOpen) return;
    this.#resized = () => this.#place(menu);
    addEventListener('resize', this.#resized);
    this.#place(menu);
    this.#items[0]?.focus();
  }

  #place(menu) {
    const button = this.querySelector('[popovertarget]').getBoundingClientRect();
    const below = button.bottom + 4 + menu.offsetHeight <= innerHeight;
    const top = below ? button.bottom + 4 : Math.max(8, button.top - 4 - menu.offsetHeight);
    const left = Math.min(Math.max(8, button.right - menu.offsetWidth), document.documentElement.clientWidth - menu.offsetWidth - 8);
    Object.assign(menu.style, { top: `${top + scrollY}px`, left: `${left + scrollX}px` });
  }

  get #items() { return [...this.querySelectorAll('[role^="menuitem"]:not([disabled])')]; }

  #move(event) {
    const items = this.#items, at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    items[(to + items.length) % items.length].focus();
  }
});

/** Presses the button inside it when the reader comes near, so that a list goes on by itself; the button stays for everybody else. */
customElements.define('auto-more', class extends HTMLElement {
  connectedCallback() {
    this.observer = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      this.observer.disconnect();
      this.querySelector('button')?.click();
    }, { rootMargin: '800px' });
    this.observer.observe(this);
  }

  disconnectedCallback() { this.observer.disconnect(); }
});

/** Marks itself while a file is held over it. The file input inside, spread over the zone, takes the drop. */
customElements.define('drop-zone', class extends HTMLElement {
  constructor() {
    super();
    for (const [type, over] of [['dragenter', true], ['dragover', true], ['dragleave', false], ['drop', false]])
      this.addEventListener(type, () => this.toggleAttribute('over', over));
  }
});

/** Gives the time element inside it the exact moment in the reader's own time zone as its tooltip. */
customElements.define('local-time', class extends HTMLElement {
  connectedCallback() {
    queueMicrotask(() => {
      const time = this.querySelector('time');
      if (time) time.title = new Date(time.dateTime).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
    });
  }
});

/** A button that puts the text of its attribute into the clipboard and says so. */
customElements.define('copy-text', class extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', async () => {
      const button = this.querySelector('button'), words = button.textContent;
      try {
        await navigator.clipboard.writeText(this.getAttribute('text'));
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Copy it by hand';
      }
      setTimeout(() => { button.textContent = words; }, 2000);
    });
  }
});
