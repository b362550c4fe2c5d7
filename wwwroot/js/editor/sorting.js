import Sortable from '../../lib/sortable.js';

// Dragging by the grip. The list's order belongs to the server: after a drop the old order is put back and the move is asked for.
const GLIDE = 120; // milliseconds in which a line makes room
let next = null;

function onStart(event) {
  next = event.item.nextSibling;
}

function onEnd(event, move) {
  const { item, from, oldDraggableIndex: oldIndex, newDraggableIndex: newIndex } = event;
  if (oldIndex === newIndex) return;
  from.insertBefore(item, next);
  move(from.dataset.sort, oldIndex, newIndex);
}

/** Makes every list with data-sort sortable, also those that are drawn later. Returns what ends it. */
export function watchLists(root, move) {
  const lists = new Map(), animation = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE;
  const refresh = () => {
    for (const [list, sortable] of lists) if (!list.isConnected) { sortable.destroy(); lists.delete(list); }
    for (const list of root.querySelectorAll('[data-sort]')) {
      if (lists.has(list)) continue;
      lists.set(list, Sortable.create(list, { handle: '.grip', draggable: '[data-part]', animation, ghostClass: 'ghost', onStart, onEnd: event => onEnd(event, move) }));
    }
  };
  const observer = new MutationObserver(refresh);
  observer.observe(root, { childList: true, subtree: true });
  refresh();
  return () => { observer.disconnect(); for (const sortable of lists.values()) sortable.destroy(); };
}
