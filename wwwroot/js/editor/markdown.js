// Puts Markdown marks around the selection of a text area, in the browser, so that the caret never waits for the server.
const marks = { bold: ['**', '**', 'bold text'], italic: ['*', '*', 'italic text'], link: ['[', '](https://)', 'link text'] };
const keys = { b: 'bold', i: 'italic', k: 'link' };

function replace(area, start, end, text, selectFrom, selectTo) {
  area.focus();
  area.setSelectionRange(start, end);
  // insertText keeps the browser's own undo; browsers without it get the plain way.
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text, start, end, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(selectFrom, selectTo);
}

function wrap(area, [before, after, example]) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const chosen = value.slice(start, end);
  if (value.slice(start - before.length, start) === before && value.slice(end, end + after.length) === after)
    return replace(area, start - before.length, end + after.length, chosen, start - before.length, end - before.length);
  const inner = chosen || example;
  if (before === '[' && chosen) {
    const at = start + before.length + inner.length + 2;
    return replace(area, start, end, before + inner + after, at, at + 'https://'.length);
  }
  replace(area, start, end, before + inner + after, start + before.length, start + before.length + inner.length);
}

function list(area) {
  const { selectionStart, selectionEnd, value } = area;
  const start = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const found = value.indexOf('\n', selectionEnd);
  const end = found < 0 ? value.length : found;
  const lines = value.slice(start, end).split('\n');
  const isList = lines.every(line => line.startsWith('- '));
  const text = lines.map(line => (isList ? line.slice(2) : '- ' + line)).join('\n');
  replace(area, start, end, text, start, start + text.length);
}

export function format(area, what) {
  if (what === 'list') list(area);
  else wrap(area, marks[what]);
}

/** Ctrl or ⌘ with B, I or K inside a text area that takes Markdown; with Shift they are the browser's. */
export function formatByKey(event) {
  const what = keys[event.key.toLowerCase()];
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !what || !event.target.matches('textarea[data-markdown]')) return false;
  event.preventDefault();
  format(event.target, what);
  return true;
}
