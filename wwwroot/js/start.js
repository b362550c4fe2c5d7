// Starts the framework, and holds on to a connection that is gone.
(() => {
  // The server calls every 5 s (ShellRegistration); silence for 12 s means that the connection is gone.
  const silence = 12_000;
  Blazor.start({ circuit: { configureSignalR: connection => connection.withServerTimeout(silence) } });

  // The framework gives up after some minutes; we do not. When the server has forgotten the page, it is loaded again with what was saved.
  const line = document.getElementById('components-reconnect-modal');
  const retryEvery = 5_000;
  let retrying = 0;
  new MutationObserver(() => {
    const classes = line.classList;
    if (classes.contains('components-reconnect-rejected')) location.reload();
    if (!classes.contains('components-reconnect-failed')) retrying = clearInterval(retrying) ?? 0;
    else retrying ||= setInterval(() => Blazor.reconnect().catch(() => {}), retryEvery);
  }).observe(line, { attributes: true, attributeFilter: ['class'] });
})();
