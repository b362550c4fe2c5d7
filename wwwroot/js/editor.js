// What the editor does in the browser: keys, drag, focus, and the watch over the connection. Everything else is drawn by the server.
import { Connection } from './editor/connection.js';
import { goTo, watchFocus } from './editor/focus.js';
import { putBack } from './editor/kept.js';
import { keywordByInput, keywordByKey } from './editor/keywords.js';
import { format, formatByKey } from './editor/markdown.js';
import { watchLists } from './editor/sorting.js';

function moveByKey(event) {
  if (!event.altKey || event.ctrlKey || event.metaKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return false;
  const part = event.target.closest('[data-part]');
  if (!part) return false;
  event.preventDefault();
  const side = event.key === 'ArrowUp' ? 'up' : 'down';
  // The part's own buttons, not those of the parts inside it.
  [...part.querySelectorAll(`[data-move="${side}"]`)].find(button => button.closest('[data-part]') === part && !button.disabled)?.click();
  return true;
}

function lineByKey(event) {
  if (event.key !== 'Enter' || event.isComposing || !event.target.matches('textarea[data-line]')) return false;
  event.preventDefault();
  const lines = [...event.target.closest('.bullets').querySelectorAll('textarea[data-line]')];
  const next = lines[lines.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
  if (next) next.focus();
  else if (!event.shiftKey && event.target.value) awaitLine(event.target);
  return true;
}

const awaiting = new WeakSet();
const longestAwait = 3000;

/** Keys that come before the server has made the next line wait for it; if it never comes, they go where they were typed. */
function awaitLine(line) {
  if (awaiting.has(line)) return;
  awaiting.add(line);
  const list = line.closest('.bullets');
  let typed = '';
  const hold = event => {
    if (event.inputType !== 'insertText') return;
    event.preventDefault();
    typed += event.data;
  };
  const end = target => {
    awaiting.delete(line);
    line.removeEventListener('beforeinput', hold);
    rows.disconnect();
    clearTimeout(timer);
    target.focus();
    if (typed) document.execCommand('insertText', false, typed);
  };
  const rows = new MutationObserver(() => {
    const lines = [...list.querySelectorAll('textarea[data-line]')];
    const next = lines[lines.indexOf(line) + 1];
    if (next) end(next);
  });
  const timer = setTimeout(() => end(line), longestAwait);
  line.addEventListener('beforeinput', hold);
  rows.observe(list, { childList: true, subtree: true });
}

/** A line stays one line, whatever is pasted. */
function pasteLine(event) {
  if (!event.target.matches?.('textarea[data-line]')) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!/[\r\n]/.test(text)) return;
  event.preventDefault();
  document.execCommand('insertText', false, text.trim().replace(/\s*[\r\n]+\s*/g, ' '));
}

/** Whether following a link takes this page away. A download, another tab and a jump within the page do not. */
function leaves(link) {
  if (link.hasAttribute('download') || (link.target && link.target !== '_self') || link.origin !== location.origin) return false;
  return link.pathname !== location.pathname || link.search !== location.search;
}

export function open(root, dotnet) {
  const ended = new AbortController();
  const { signal } = ended;
  const connection = new Connection(root, signal, () => tell('SaveAsync'));
  const tell = (...call) => connection.isDown ? Promise.resolve(null) : dotnet.invokeMethodAsync(...call).catch(() => null);
  const addWords = (address, words) => tell('AddKeywords', address, words);

  watchFocus(root, signal, address => tell('Focused', address));
  const endLists = watchLists(root, (list, from, to) => tell('Move', list, from, to));

  root.addEventListener('keydown', event => formatByKey(event) || moveByKey(event) || lineByKey(event) || keywordByKey(event, addWords), { signal });
  for (const type of ['input', 'change']) addEventListener(type, event => keywordByInput(event, addWords, connection.isDown), { signal });
  root.addEventListener('paste', pasteLine, { signal });
  root.addEventListener('mousedown', event => { if (event.target.closest('[data-md]')) event.preventDefault(); }, { signal });
  root.addEventListener('click', event => {
    const tool = event.target.closest('[data-md]');
    if (tool) format(document.getElementById(tool.dataset.for), tool.dataset.md);
  }, { signal });

  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    connection.sendHeldBack();
    tell('SaveAsync');
  }, { signal });

  addEventListener('beforeunload', event => { if (connection.isDirty) event.preventDefault(); }, { signal });

  // Links within the program wait for the save; when it fails, the browser asks before it leaves.
  document.addEventListener('click', async event => {
    const link = event.target.closest?.('a[href]');
    if (!link || !connection.isDirty || event.ctrlKey || event.metaKey || event.shiftKey || event.button || !leaves(link)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!connection.isDown && await tell('SaveAsync')) connection.forget();
    location.assign(link.href);
  }, { signal, capture: true });

  putBack(root, tell);

  return {
    goTo: address => goTo(root, address),
    minutesFromUtc: () => -new Date().getTimezoneOffset(),
    close() { ended.abort(); endLists(); },
  };
}
