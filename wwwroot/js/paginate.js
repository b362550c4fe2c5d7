// Cuts the resume's flow into page boxes, in the editor's frame and in the printer alike (docs/decisions: pagination).
// The flow stays in the document, hidden, so that the next call starts from it again.

/** Waits for the faces that the text needs: before cutting, and after it for those that only a running foot uses. */
export async function settle(document) {
  document.documentElement.getBoundingClientRect(); // a layout starts the loading of fonts
  if (document.fonts.status !== 'loaded') await document.fonts.ready;
}

export function paginate(document) {
  const BLOCKS = new Set(['P', 'DIV', 'UL', 'OL', 'LI', 'SECTION', 'ARTICLE', 'HEADER', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4']);
  const TOLERANCE = 0.5; // CSS pixels by which rounding may push a line over the edge
  const KEPT_LINES = 2; // a paragraph leaves no fewer lines than this on either side of a break

  const flow = document.querySelector('[data-flow]');
  document.querySelector('.pages')?.remove();
  if (!flow) return { pages: 0 };
  document.documentElement.setAttribute('data-paged', '');

  const design = flow.className.replace(/\bflow\b/, '').trim();
  const pages = element('div', 'pages');
  const columns = [...flow.querySelectorAll(':scope > [data-column]')];
  const { top, height } = sheet();
  const slices = columns.map(column => cut(column, height - Math.max(0, column.getBoundingClientRect().top - top), height));
  const count = columns.length === 0 ? 0 : Math.max(1, ...slices.map(of => of.length)); // letters may stand alone
  for (let number = 0; number < count; number++) pages.append(resumePage(number));
  for (const letter of flow.querySelectorAll(':scope > [data-letter]')) letterPages(letter);
  addFeet();
  document.body.append(pages);
  return { pages: pages.children.length };

  // The room between the margins, measured on an empty page box.
  function sheet() {
    const page = element('div', `page ${design}`);
    document.body.append(page);
    const style = document.defaultView.getComputedStyle(page);
    const margins = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
    const room = { top: flow.getBoundingClientRect().top + parseFloat(style.paddingTop), height: parseFloat(style.height) - margins };
    page.remove();
    return room;
  }

  // ---- building pages ----------------------------------------------------------------------------------------------

  function resumePage(number) {
    const page = element('div', `page ${design}`);
    for (const child of flow.children) {
      if (child.hasAttribute('data-once')) {
        if (number === 0) page.append(child.cloneNode(true));
        continue;
      }
      const column = columns.indexOf(child);
      if (column < 0) continue;
      const copy = page.appendChild(child.cloneNode(false));
      if (number < slices[column].length) fill(copy, child, slices[column][number]);
    }
    return page;
  }

  function letterPages(letter) {
    for (const slice of cut(letter, height, height)) {
      const page = pages.appendChild(element('div', `page letter-page ${design}`));
      fill(page.appendChild(letter.cloneNode(false)), letter, slice);
    }
  }

  // The foot stands outside the text: last on its page, and no part of the tagged structure.
  function addFeet() {
    const name = flow.dataset.foot;
    if (name === undefined || count < 2) return;
    [...pages.children].slice(1, count).forEach((page, index) => {
      const foot = page.appendChild(element('div', 'foot'));
      foot.setAttribute('aria-hidden', 'true');
      foot.append(element('span', '', name), ' ', element('span', '', flow.dataset.pageWords.replace('{0}', index + 2).replace('{1}', count)));
    });
  }

  // Copies what lies between two places, with the elements around it, and marks what goes on from or to another page.
  function fill(copy, column, { from, to }) {
    const range = document.createRange();
    range.setStart(from?.node ?? column, from?.offset ?? 0);
    range.setEnd(to?.node ?? column, to?.offset ?? column.childNodes.length);
    let around = range.commonAncestorContainer, content = range.cloneContents();
    if (around.nodeType === 3) around = around.parentNode;
    for (; around !== column; around = around.parentNode) {
      const wrapper = around.cloneNode(false);
      wrapper.append(content);
      content = wrapper;
    }
    copy.append(content);
    markStart(copy, column, from);
    markEnd(copy, column, to);
  }

  function markStart(copy, column, from) {
    let node = copy;
    for (const source of ancestors(from?.node, column)) {
      node = node.firstElementChild;
      node.setAttribute('data-continued', '');
      if (source.tagName === 'OL') node.start = source.start + itemsBefore(source, from);
    }
    for (node = node.firstElementChild; node; node = node.firstElementChild) node.setAttribute('data-first', '');
  }

  function markEnd(copy, column, to) {
    let node = copy;
    for (const source of ancestors(to?.node, column)) {
      node = node.lastElementChild;
      node.setAttribute('data-continues', '');
      if (to.justify && source === to.block) node.style.textAlignLast = 'justify';
    }
  }

  // The elements from just below the column down to the place, outermost first.
  function ancestors(node, column) {
    const chain = [];
    for (let at = node?.nodeType === 3 ? node.parentNode : node; at && at !== column; at = at.parentNode) chain.unshift(at);
    return chain;
  }

  function itemsBefore(list, from) {
    let child = from.node === list ? list.childNodes[from.offset] : from.node;
    while (child && child.parentNode !== list) child = child.parentNode;
    return [...list.children].filter(item => item !== child && item.compareDocumentPosition(child) & 4).length;
  }

  // ---- where to cut ------------------------------------------------------------------------------------------------

  // The slices of a column as places { node, offset } in the flow; null stands for the column's own start or end.
  function cut(column, firstRoom, laterRoom) {
    const leaves = collect(column, []);
    const found = [];
    let from = null, index = 0, room = firstRoom, start = leaves.length ? outermost(leaves[0].element, column).getBoundingClientRect().top : 0;
    while (index < leaves.length) {
      const mayStayEmpty = !from && room < laterRoom - 1;
      const at = nextBreak(leaves, index, start, start + room + TOLERANCE, column, mayStayEmpty);
      if (!at) break;
      found.push({ from, to: at.place });
      ({ place: from, index, start } = at);
      room = laterRoom;
    }
    if (leaves.length) found.push({ from, to: null });
    return found;
  }

  // Leaves are elements without block children, in reading order: cut between lines, everything else between its children.
  function collect(parent, leaves) {
    for (const child of parent.children) {
      if (!BLOCKS.has(child.tagName)) continue;
      const keep = child.hasAttribute('data-keep'), whole = keep || child.hasAttribute('data-whole');
      if (!whole && holdsBlocks(child)) collect(child, leaves);
      else {
        const box = child.getBoundingClientRect();
        if (box.height > 0) leaves.push({ element: child, top: box.top, bottom: box.bottom, whole, keep });
      }
    }
    return leaves;
  }

  function holdsBlocks(element) {
    const block = [...element.children].find(child => BLOCKS.has(child.tagName));
    return block && !(block.tagName === 'LI' && document.defaultView.getComputedStyle(block).display.startsWith('inline'));
  }

  // The last place where the page may end, or null when the rest fits. A column may stay empty under a tall head.
  function nextBreak(leaves, index, start, limit, column, mayStayEmpty) {
    let over = index;
    while (over < leaves.length && leaves[over].bottom <= limit) over++;
    if (over === leaves.length) return null;
    const inside = leaves[over].whole ? null : lineBreak(leaves[over], limit, start, KEPT_LINES);
    if (inside) return { ...inside, index: over };
    for (let at = over; at > index; at--) if (!keptWithNext(leaves, at - 1) && !leavesOneLine(leaves, at)) return before(leaves, at, column);
    for (let at = over; at > index; at--) if (!keptWithNext(leaves, at - 1)) return mayStayEmpty ? before(leaves, index, column) : before(leaves, at, column);
    return mayStayEmpty ? before(leaves, index, column) : forced(leaves, index, over, limit, start, column);
  }

  // A chain of kept parts, or one part, is longer than a page: the rules give way so that nothing is lost.
  function forced(leaves, index, over, limit, start, column) {
    const inside = lineBreak(leaves[over], limit, start, 1);
    if (inside) return { ...inside, index: over };
    if (over > index) return before(leaves, over, column);
    return over + 1 < leaves.length ? before(leaves, over + 1, column) : null;
  }

  function keptWithNext(leaves, at) {
    return leaves[at].keep && leaves[at].element.parentNode.contains(leaves[at + 1].element);
  }

  // One short line alone under a head looks lost when its list or text goes on over the page.
  function leavesOneLine(leaves, at) {
    const only = leaves[at - 1].element;
    return leaves[at - 2]?.keep && only.parentNode === leaves[at].element.parentNode && linesOf(only).length === 1;
  }

  function before(leaves, at, column) {
    const outer = outermost(leaves[at].element, column);
    return { place: { node: outer.parentNode, offset: [...outer.parentNode.childNodes].indexOf(outer) }, index: at, start: outer.getBoundingClientRect().top };
  }

  // The largest element that begins with this one, so that no empty frame stays behind.
  function outermost(element, column) {
    let outer = element;
    while (outer.parentNode !== column && !outer.previousElementSibling) outer = outer.parentNode;
    return outer;
  }

  // ---- lines -------------------------------------------------------------------------------------------------------

  // The last break between two lines of a leaf above the limit that leaves enough lines on both sides.
  function lineBreak(leaf, limit, start, kept) {
    const lines = linesOf(leaf.element);
    const edge = line => line >= lines.length ? leaf.bottom : (lines[line - 1].bottom + lines[line].top) / 2;
    let first = 0;
    while (first < lines.length && lines[first].middle < start) first++;
    let line = first;
    while (line < lines.length && edge(line + 1) <= limit) line++;
    line = Math.min(line, lines.length - kept);
    if (line - first < kept) return null;
    const place = startOfLine(leaf.element, lines[line]);
    return place && { place, start: edge(line) };
  }

  // Text is asked, not elements: an inline element over several lines would answer with all of them before its own text does.
  function linesOf(element) {
    const walker = document.createTreeWalker(element, 4);
    const range = document.createRange();
    const lines = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      for (const { top, bottom, height } of range.getClientRects()) {
        const last = lines[lines.length - 1];
        if (height === 0) continue;
        if (last && top < last.middle) {
          last.top = Math.min(last.top, top);
          last.bottom = Math.max(last.bottom, bottom);
        } else lines.push({ top, bottom, middle: (top + bottom) / 2 });
      }
    }
    return lines;
  }

  // The first character on a line.
  function startOfLine(element, line) {
    const isThere = rect => rect && (rect.top + rect.bottom) / 2 > line.top;
    const walker = document.createTreeWalker(element, 4);
    const range = document.createRange();
    let previous = null;
    for (let node = walker.nextNode(); node; previous = node, node = walker.nextNode()) {
      range.selectNodeContents(node);
      const rects = range.getClientRects();
      if (rects.length === 0 || !isThere(rects[rects.length - 1])) continue;
      let low = 0, high = node.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isThere(rectFrom(node, middle, range))) high = middle;
        else low = middle + 1;
      }
      return { node, offset: low, block: element, justify: isJustified(element) && !followsBreak(node, low) };
    }
    return null;
  }

  // The box of the first visible character from an offset on; collapsed spaces have none.
  function rectFrom(node, offset, range) {
    for (let at = offset; at < node.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rects = range.getClientRects();
      if (rects.length) return rects[rects.length - 1];
    }
    return null;
  }

  function isJustified(element) {
    return document.defaultView.getComputedStyle(element).textAlign === 'justify';
  }

  function followsBreak(node, offset) {
    return node.previousSibling?.nodeName === 'BR' && node.data.slice(0, offset).trim() === '';
  }

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }
}
