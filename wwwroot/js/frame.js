// What previews in a frame share.

/** Done when the frame's own document is there. */
export function framed(frame) {
  return new Promise(done => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank' ? done() : frame.addEventListener('load', done, { once: true }));
}

/** Gives a document the styles of the next one. A style sheet is touched only when its text changed: a new one makes the browser load its fonts again. */
export function morphStyles(document, now, next) {
  next.forEach((style, index) => {
    if (!now[index]) document.head.append(document.adoptNode(style));
    else if (now[index].textContent !== style.textContent) now[index].textContent = style.textContent;
  });
}
