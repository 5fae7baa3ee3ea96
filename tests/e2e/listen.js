// Tests add this to the page, before all other scripts: it tells their server of every complaint,
// in the same words in every browser.
'use strict';

(() => {
  const tell = (what) => navigator.sendBeacon(`./complaint?${encodeURI(what)}`);
  addEventListener('securitypolicyviolation', (event) =>
    tell(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  addEventListener('unhandledrejection', (event) => tell(`rejection: ${event.reason}`));
  addEventListener('error', (event) => {
    const { src, href } = event.target;
    tell(`error: ${event.message || src || href}`);
  }, true);
  const write = console.error;
  console.error = (...words) => {
    tell(`console: ${words.join(' ')}`);
    write.apply(console, words);
  };
})();
