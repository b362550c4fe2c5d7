// Starts the framework. The policy forbids <base>, so that no injected one can redirect our addresses;
// pages below a folder, such as /resumes/…, still belong to the root, and the framework is told so here.
(() => {
  const root = location.origin + '/';
  Object.defineProperty(document, 'baseURI', { get: () => root });
  const sendBeacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (address, data) => sendBeacon(new URL(address, root), data);

  // The server calls every 5 s (ShellRegistration); silence for 12 s means that the connection is gone.
  const silence = 12_000;
  Blazor.start({
    circuit: {
      configureSignalR: connection => connection.withUrl('/_blazor').withServerTimeout(silence),
      // None; without this it asks for a list at an address below the page's folder.
      initializers: { beforeStart: [], afterStarted: [] },
    },
  });

  // The framework gives up after some minutes; we do not. When the server has forgotten the page, it is loaded again with what was saved.
  const line = document.getElementById('components-reconnect-modal');
  const retryEvery = 5_000;
  let retrying = 0;
  new MutationObserver(() => {
    const classes = line.classList;
    if (classes.contains('components-reconnect-rejected')) location.reload();
    if (classes.contains('components-reconnect-failed')) retrying ||= setInterval(() => Blazor.reconnect().catch(() => {}), retryEvery);
    else if (retrying) retrying = clearInterval(retrying) ?? 0;
  }).observe(line, { attributes: true, attributeFilter: ['class'] });
})();
