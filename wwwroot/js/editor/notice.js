// Shows a kept text at the top of the form, to copy and to put away.
function button(text, act) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'btn';
  element.textContent = text;
  element.addEventListener('click', () => act(element));
  return element;
}

function textOf({ name, text }) {
  const area = document.createElement('textarea');
  area.className = 'input';
  area.readOnly = true;
  area.rows = 1;
  area.value = text;
  area.setAttribute('aria-label', `Kept text: ${name || 'field'}`);
  return area;
}

export function showKept(root, entry, why, dismissed) {
  const notice = document.createElement('div');
  notice.className = 'notice';
  const line = document.createElement('p');
  line.textContent = `${entry.name ? `${entry.name}: this` : 'This'} ${why}`;
  const area = textOf(entry);
  const acts = document.createElement('div');
  acts.className = 'row';
  acts.append(
    button('Copy', copy => {
      area.select();
      if (document.execCommand('copy')) copy.textContent = 'Copied';
    }),
    button('Dismiss', () => {
      dismissed();
      notice.remove();
    }));
  notice.append(line, area, acts);
  root.querySelector('.kept').append(notice);
}
