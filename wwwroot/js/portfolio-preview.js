// The editor's view of a portfolio: its page in a frame as wide as a phone or a desktop window, made smaller until it fits.
import { Idiomorph } from '../lib/idiomorph.js';
import { framed, morphStyles } from './frame.js';

const WIDTHS = { phone: 390, desktop: 1280 };
const PHONE_HEIGHT = 844;
// What a reader has opened stays open while the person types.
const callbacks = { beforeAttributeUpdated: (name, node) => !(name === 'open' && node.tagName === 'DETAILS') };

export function attach(root, editor) {
  const frame = root.querySelector('iframe'), stage = root.querySelector('.stage'), desk = root.querySelector('.desk');
  const loaded = framed(frame);
  const observer = new ResizeObserver(resize);
  let width = 'desktop', focused = null;

  observer.observe(desk);
  root.addEventListener('click', chooseWidth);
  loaded.then(() => frame.contentDocument.addEventListener('click', choose));
  return { show, focus, detach };

  async function show(html) {
    await loaded;
    // The frame's own parser: ours would hold the styles against our stricter policy.
    const document = frame.contentDocument, next = new frame.contentWindow.DOMParser().parseFromString(html, 'text/html');
    for (const name of ['lang', 'dir']) document.documentElement.setAttribute(name, next.documentElement.getAttribute(name));
    document.title = next.title;
    morphStyles(document, [...document.head.querySelectorAll('style')], [...next.head.querySelectorAll('style')]);
    Idiomorph.morph(document.body, next.body, { morphStyle: 'outerHTML', callbacks });
    resize();
    mark(false);
  }

  function focus(address) {
    focused = address;
    mark(true);
  }

  // Brings the text of the field being edited into sight, and outlines it.
  function mark(moveThere) {
    const document = frame.contentDocument;
    document?.querySelectorAll('[data-focused]').forEach(element => { element.removeAttribute('data-focused'); element.style.outline = ''; });
    const found = focused ? document?.querySelector(`[data-field="${CSS.escape(focused)}"]`) : null;
    if (!found) return;
    found.setAttribute('data-focused', '');
    Object.assign(found.style, { outline: '2px solid rgb(47 75 224 / .55)', outlineOffset: '4px' });
    const box = found.getBoundingClientRect();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (moveThere && (box.top < 0 || box.bottom > frame.contentWindow.innerHeight)) found.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  }

  // Links lead nowhere here; a place within the page is gone to, and a text leads to its field.
  function choose(event) {
    const link = event.target.closest?.('a[href]');
    if (link) event.preventDefault();
    if (link?.getAttribute('href').startsWith('#')) return frame.contentDocument.getElementById(link.getAttribute('href').slice(1))?.scrollIntoView();
    const hit = event.target.closest?.('[data-field]');
    if (hit) editor.invokeMethodAsync('FieldClickedAsync', hit.dataset.field);
  }

  function chooseWidth(event) {
    const choice = event.target.closest('[data-width]')?.dataset.width;
    if (!choice) return;
    width = choice;
    resize();
  }

  // The frame keeps the width of the device, so that the page's own rules for it apply; only its picture becomes smaller.
  function resize() {
    for (const button of root.querySelectorAll('[data-width]')) button.setAttribute('aria-pressed', String(button.dataset.width === width));
    root.dataset.shown = width;
    if (!desk.clientWidth) return;
    const style = getComputedStyle(desk), phone = width === 'phone';
    const across = desk.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight), room = desk.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    const own = phone ? WIDTHS.phone : Math.max(WIDTHS.desktop, across);
    const shown = phone ? Math.min(1, across / own, room / PHONE_HEIGHT) : across / own;
    const height = phone ? PHONE_HEIGHT : room / shown;
    Object.assign(frame.style, { width: `${own}px`, height: `${height}px`, transform: `scale(${shown})` });
    Object.assign(stage.style, { width: `${own * shown}px`, height: `${height * shown}px` });
  }

  function detach() {
    observer.disconnect();
    root.removeEventListener('click', chooseWidth);
  }
}
