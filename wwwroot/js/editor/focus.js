// Keeps the focus where the person is working. Moving an element in the page takes its focus away; this gives it back.
export function watchFocus(root, signal, focused) {
  let last = null;
  root.addEventListener('focusin', event => {
    last = { element: event.target };
    focused(event.target.dataset?.address ?? null);
  }, { signal });
  root.addEventListener('focusout', event => {
    // Gone into another element or another window: nothing to give back.
    if (event.relatedTarget || !document.hasFocus()) last = event.relatedTarget ? last : null;
    else if (last) last.selection = selectionOf(last.element);
  }, { signal });
  document.addEventListener('selectionchange', () => {
    if (last && document.activeElement === last.element) last.selection = selectionOf(last.element);
  }, { signal });
  const observer = new MutationObserver(() => {
    if (!last || document.activeElement !== document.body || !last.element.isConnected) return;
    last.element.focus({ preventScroll: false });
    if (last.selection) last.element.setSelectionRange(...last.selection);
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function selectionOf(element) {
  return typeof element.selectionStart === 'number' ? [element.selectionStart, element.selectionEnd] : null;
}

const often = 50, patience = 40;

/** The element, as soon as it is drawn; null when it does not come. */
export async function appear(root, selector) {
  for (let tries = 0; tries < patience; tries++) {
    const element = root.querySelector(selector);
    if (element) return element;
    await new Promise(done => setTimeout(done, often));
  }
  return null;
}

/** Brings the input of an address into view and focuses it. */
export async function goTo(root, address) {
  const input = await appear(root, `[data-address="${CSS.escape(address)}"]`);
  if (!input) return;
  input.focus({ preventScroll: true });
  input.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}
