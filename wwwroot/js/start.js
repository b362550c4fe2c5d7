// Starts the framework, and holds on to a connection that is gone: it tries for as long as the page is open.
// The policy forbids a base element, so that no injected one can redirect our addresses. Pages below a folder, such as /resumes/…,
// still belong to the root, and the framework, which would take its addresses from the page's, is told so here.
(() => {
  const root = location.origin + '/';
  Object.defineProperty(document, 'baseURI', { get: () => root });
  const sendBeacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (address, data) => sendBeacon(new URL(address, root), data);

  // The server calls every 5 s (ShellRegistration); silence for 12 s means that the connection is gone.
  const silence = 12_000, firstWait = 250, longestWait = 5_000;
  const line = document.querySelector('.connection');
  const tell = name => document.dispatchEvent(new Event(`connection-${name}`));
  let down = false;

  const pause = wait => new Promise(done => {
    const timer = setTimeout(done, wait);
    addEventListener('online', () => { clearTimeout(timer); done(); }, { once: true });
  });

  async function tryAgain() {
    for (let wait = firstWait; down; wait = Math.min(wait * 2, longestWait)) {
      await pause(wait);
      const known = await Blazor.reconnect().catch(() => null);
      if (known === false) {
        // The server has forgotten this page, after a restart for instance. Whoever holds unsent text keeps it now.
        tell('renewed');
        location.reload();
        return;
      }
    }
  }

  // After a fault the framework's own button loads the page again; this hears the click before it does.
  document.addEventListener('click', event => { if (event.target.closest?.('#blazor-error-ui .reload')) tell('renewed'); }, { capture: true });

  Blazor.start({
    circuit: {
      configureSignalR: connection => connection.withUrl('/_blazor').withServerTimeout(silence),
      // None; without this the framework asks for a list at an address below the page's folder.
      initializers: { beforeStart: [], afterStarted: [] },
      reconnectionHandler: {
        onConnectionDown() {
          if (down) return;
          down = true;
          line.classList.add('down');
          tell('down');
          tryAgain();
        },
        onConnectionUp() {
          down = false;
          line.classList.remove('down');
          tell('up');
        },
      },
    },
  });
})();
