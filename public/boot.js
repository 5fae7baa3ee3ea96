// Runs before the app: keeps strings from becoming code, looks whether this browser can run the app,
// and watches over it from then on. When it can not go on, public/rescue.js takes over.
// Written for browsers from 2018 on, so that one that is too old for the app can still say so.
'use strict';

(() => {
  const rescue = window.talentscanRescue;

  // ---- Trusted Types (the policy in index.html asks for them) ----
  //
  // Leptos turns the fixed parts of its views from HTML into nodes, and the app starts two workers.
  // Nothing else may turn a string into markup or into the address of a script. This is a second
  // net: the first is that Leptos puts data into text nodes.

  const DANGER = /<\s*(script|iframe|object|embed|base|link|meta)\b|\son[a-z]+\s*=|srcdoc|javascript:/i;
  const TAG = /<\/?[a-z][^\s"'<>/=]*(\s+[^\s"'<>/=]+(\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*\s*\/?>/gi;

  // A well-formed tag without its quoted values, so that 'title="on x = y"' does no harm.
  const bare = (tag) => tag.replace(/"[^"]*"|'[^']*'/g, (value) => (/javascript:/i.test(value) ? value : '""'));
  const harmless = (html) => !DANGER.test(html.replace(TAG, bare));

  const address = (path) => new URL(path, document.baseURI).href;

  function scripts() {
    const workers = document.querySelectorAll('meta[name="talentscan-worker"], meta[name="talentscan-spreadsheet"]');
    return [address('./sw.js'), ...[...workers].map((worker) => address(worker.content))];
  }

  if (window.trustedTypes) {
    trustedTypes.createPolicy('default', {
      createHTML: (html) => (harmless(html) ? html : null),
      createScriptURL: (url) => (scripts().includes(address(url)) ? url : null),
    });
  }

  // ---- Can this browser run the app? ----

  // A module that uses what Rust's compiler takes for granted: bulk memory, more than one result,
  // reference types, sign extension and conversions that do not trap.
  const MODULE = 'AGFzbQEAAAABBgFgAAJ/fwMCAQAEBAFvAAEFAwEAAQoXARUAQQBBAEEA/AsAQwAAAAD8AEEAwAs=';

  function modern() {
    try {
      return WebAssembly.validate(Uint8Array.from(atob(MODULE), (char) => char.charCodeAt(0)));
    } catch {
      return false;
    }
  }

  // ---- Watching ----

  function watch() {
    let started = false;
    addEventListener('talentscan:started', () => {
      started = true;
    });

    // The app tells of a panic itself, just before it stops.
    addEventListener('talentscan:panic', (event) => rescue('panic', event.detail));

    function trouble(cause) {
      if (cause instanceof WebAssembly.RuntimeError) rescue('panic', String(cause));
      // Something else on the page may have failed: only say so when the app does not come.
      else if (!started) setTimeout(() => started || rescue('start', String(cause)), 1000);
    }

    addEventListener('unhandledrejection', (event) => trouble(event.reason));
    // Capturing: this also hears of scripts that could not be loaded.
    addEventListener('error', (event) => trouble(event.error || event.message || event.target.src), true);
  }

  if (!modern() || !window.indexedDB) rescue('browser', 'WebAssembly, IndexedDB');
  else if (!isSecureContext) rescue('address', location.href);
  else watch();
})();
