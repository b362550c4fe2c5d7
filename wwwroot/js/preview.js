// The editor's view of the printed pages: morphs the frame's flow, cuts it into pages, zooms, and links text to fields.
import { Idiomorph } from '../lib/idiomorph.js';
import { framed, morphStyles } from './frame.js';
import { paginate, settle } from './paginate.js';

const STEPS = [50, 67, 75, 90, 100, 110, 125, 150, 175, 200];
const FONT_WAIT = 3000; // milliseconds after which the page is drawn with the fonts that are there

export function attach(root, editor) {
  const frame = root.querySelector('iframe'), stage = root.querySelector('.stage'), desk = root.querySelector('.desk');
  const label = root.querySelector('[data-zoom-label]'), fit = root.querySelector('[data-zoom=fit]'), page = root.querySelector('[data-page-label]');
  const loaded = framed(frame);
  const observer = new ResizeObserver(() => uncut ? draw(latest) : zoom === 'fit' && resize());
  let zoom = 'fit', focused = null, latest = 0, uncut = false;

  observer.observe(desk);
  root.addEventListener('click', chooseZoom);
  desk.addEventListener('scroll', showPage, { passive: true });
  loaded.then(() => frame.contentDocument.addEventListener('click', chooseField));

  return { show, focus, detach };

  // Draws a complete document and answers the number of pages.
  async function show(html) {
    const turn = ++latest;
    await loaded;
    // The frame's own parser: ours would hold the styles against our stricter policy.
    morph(frame.contentDocument, new frame.contentWindow.DOMParser().parseFromString(html, 'text/html'));
    await draw(turn);
    return frame.contentDocument.querySelectorAll('.page').length;
  }

  // Cuts the flow once its fonts are there. A pane that is not shown has no layout, so it is cut when it appears.
  async function draw(turn) {
    const document = frame.contentDocument;
    uncut = frame.getClientRects().length === 0;
    if (uncut) {
      // Hidden and shown again between two frames, its size never changed for the observer.
      requestAnimationFrame(() => uncut && turn === latest && frame.getClientRects().length > 0 && draw(turn));
      return;
    }
    await settleSoon(document);
    if (turn !== latest) return;
    paginate(document);
    mark(false);
    resize();
    await settleSoon(document);
  }

  function settleSoon(document) {
    return Promise.race([settle(document), new Promise(done => setTimeout(done, FONT_WAIT))]);
  }

  function morph(document, next) {
    for (const name of ['lang', 'dir']) document.documentElement.setAttribute(name, next.documentElement.getAttribute(name));
    document.title = next.title;
    morphStyles(document, [...document.head.querySelectorAll('style')], [...next.head.querySelectorAll('style')]);
    const flow = document.querySelector('[data-flow]'), nextFlow = next.querySelector('[data-flow]');
    if (flow) Idiomorph.morph(flow, nextFlow, { morphStyle: 'outerHTML' });
    else document.body.replaceChildren(document.adoptNode(nextFlow));
  }

  function focus(address) {
    focused = address;
    mark(true);
  }

  // Outlines the text of the field being edited, and brings it into sight when the person moved to another field.
  function mark(moveThere) {
    const document = frame.contentDocument;
    document?.querySelectorAll('[data-focused]').forEach(element => element.removeAttribute('data-focused'));
    const found = focused ? [...(document?.querySelectorAll(`.pages [data-field="${CSS.escape(focused)}"]`) ?? [])] : [];
    for (const element of found) element.setAttribute('data-focused', '');
    if (moveThere && found.length) reveal(found[0].getBoundingClientRect());
  }

  function reveal(box) {
    const top = (stage.offsetTop + box.top * scale()), bottom = stage.offsetTop + box.bottom * scale();
    if (top >= desk.scrollTop && bottom <= desk.scrollTop + desk.clientHeight) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    desk.scrollTo({ top: top - desk.clientHeight / 3, behavior: calm ? 'auto' : 'smooth' });
  }

  function chooseField(event) {
    event.preventDefault(); // a link on the sheet leads to its field, not away
    const hit = event.target.closest?.('[data-field]') ?? event.target.closest?.('li,p,h1,h2,h3,h4,header')?.querySelector('[data-field]');
    if (hit) editor.invokeMethodAsync('FieldClickedAsync', hit.dataset.field);
  }

  function chooseZoom(event) {
    const choice = event.target.closest('[data-zoom]')?.dataset.zoom;
    if (!choice) return;
    const now = Math.round(scale() * 100);
    if (choice === 'in') zoom = STEPS.find(step => step > now) ?? STEPS.at(-1);
    else if (choice === 'out') zoom = STEPS.findLast(step => step < now) ?? STEPS[0];
    else zoom = choice === 'fit' ? 'fit' : Number(choice);
    resize();
  }

  function scale() {
    const width = frame.contentDocument?.body?.offsetWidth || 1;
    return zoom === 'fit' ? Math.min(2, desk.clientWidth / width) : zoom / 100;
  }

  // Only the picture of the frame grows: its own width never changes, so no line can move.
  function resize() {
    const body = frame.contentDocument?.body;
    if (!body?.querySelector('.page')) return;
    const factor = scale(), width = body.offsetWidth, height = body.offsetHeight;
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    frame.style.transform = `scale(${factor})`;
    stage.style.width = `${Math.floor(width * factor)}px`;
    stage.style.height = `${Math.ceil(height * factor)}px`;
    label.textContent = `${Math.round(factor * 100)} %`;
    fit.setAttribute('aria-pressed', String(zoom === 'fit'));
    showPage();
  }

  function showPage() {
    const boxes = [...(frame.contentDocument?.querySelectorAll('.page') ?? [])];
    const middle = (desk.scrollTop + desk.clientHeight / 2 - stage.offsetTop) / scale();
    const current = Math.max(1, boxes.filter(box => box.offsetTop <= middle).length);
    const text = boxes.length ? `Page ${current} of ${boxes.length}` : '';
    if (page.textContent !== text) page.textContent = text;
  }

  function detach() {
    observer.disconnect();
    root.removeEventListener('click', chooseZoom);
  }
}
