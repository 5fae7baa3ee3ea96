// The rescue screen: what a person sees when the app can not start or can not go on.
//
// Plain JavaScript that needs nothing of the app. It reads what is stored on this device and offers
// it as one file of kind "rescue" (docs/exchange-format.md), which the app opens like any other.
// Written for browsers from 2018 on, so that one that is too old for the app can still say so.
'use strict';

(() => {
  const WORDS = {
    nl: {
      panic: ['Er ging iets mis', 'Talentscan is vastgelopen. Dat ligt niet aan jou.'],
      start: ['Talentscan kon niet starten', 'Misschien viel de verbinding weg. Probeer het opnieuw.'],
      browser: [
        'Talentscan werkt niet in deze browser',
        'Werk de browser bij, of gebruik een recente Chrome, Edge, Firefox of Safari.',
      ],
      address: ['Dit adres is niet veilig', 'Het adres van Talentscan moet met https beginnen. Vraag wie het beheert.'],
      reading: 'We kijken wat er op dit apparaat bewaard is…',
      safe: 'Je antwoorden staan veilig op dit apparaat: {}. Bewaar ze nu ook als bestand.',
      part: 'We konden niet alles lezen wat op dit apparaat staat. Wel gelezen: {}. Bewaar dat als bestand.',
      empty: 'Er was op dit apparaat nog niets bewaard.',
      unread: 'We konden niet lezen wat op dit apparaat bewaard is. Het kan er nog staan: begin opnieuw en kijk.',
      responses: ['formulier', 'formulieren'],
      organisations: ['organisatie', 'organisaties'],
      and: 'en',
      save: 'Bewaar alles als bestand',
      offered: 'Het bestand staat bij je downloads. In Talentscan kun je het weer openen.',
      again: 'Opnieuw beginnen',
      details: 'Voor wie helpt',
    },
    en: {
      panic: ['Something went wrong', 'Talentscan has stopped. This is not your fault.'],
      start: ['Talentscan could not start', 'The connection may have been lost. Please try again.'],
      browser: [
        'Talentscan does not work in this browser',
        'Update the browser, or use a recent Chrome, Edge, Firefox or Safari.',
      ],
      address: ['This address is not secure', 'The address of Talentscan must begin with https. Ask who runs it.'],
      reading: 'Looking at what is stored on this device…',
      safe: 'Your answers are safe on this device: {}. Save them as a file as well, now.',
      part: 'We could not read everything on this device. We did read: {}. Save that as a file.',
      empty: 'Nothing was stored on this device yet.',
      unread: 'We could not read what is stored on this device. It may still be there: start again and look.',
      responses: ['form', 'forms'],
      organisations: ['organisation', 'organisations'],
      and: 'and',
      save: 'Save everything as a file',
      offered: 'The file is among your downloads. Talentscan can open it again.',
      again: 'Start again',
      details: 'For whoever helps',
    },
  };

  // How long IndexedDB may take before the journal has to do.
  const PATIENCE = 3000;

  // What the build wrote into the page.
  function meta(name) {
    const found = document.querySelector(`meta[name="talentscan-${name}"]`);
    return found ? found.content : '';
  }

  // ---- Reading ----

  // The texts of all records in IndexedDB; null when they can not be read.
  function records() {
    const answer = new Promise((resolve) => {
      const opening = indexedDB.open('talentscan');
      // Not there yet: leave it so, for the app makes it in its own way.
      opening.onupgradeneeded = () => {
        opening.transaction.abort();
        resolve([]);
      };
      opening.onerror = () => resolve(null);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains('records')) return resolve([]);
        const all = database.transaction('records').objectStore('records').getAll();
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => resolve(null);
      };
    });
    const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
    return Promise.race([answer, enough]).catch(() => null);
  }

  // The texts of the journal in localStorage, where each is a JSON string: what IndexedDB may not
  // have yet, of every tab (`talentscan.journal.<tab>.<record>`; at first without the tab). Null when they can not be read.
  function journal() {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith('talentscan.journal.'))
        .map((key) => localStorage.getItem(key));
    } catch {
      return null;
    }
  }

  // The newest state of every record, or those of several tabs, with the rivals that nobody chose
  // from yet; and whether all that is stored could be read.
  async function stored() {
    const sources = [[await records(), JSON.parse], [journal(), (text) => JSON.parse(JSON.parse(text))]];
    let complete = true;
    const newest = new Map();
    for (const [texts, parse] of sources) {
      if (!texts) complete = false;
      for (const text of texts || []) {
        try {
          const { counter, hash, version, rivals } = parse(text);
          const state = { parse, counter, hash, older: version.ancestors, versions: [version].concat(rivals || []) };
          const known = newest.get(version.record);
          // Two tabs may each have what the other one has not.
          if (known && known[0].parse === parse) known.push(state);
          else if (!known || counter > known[0].counter) newest.set(version.record, [state]);
        } catch {
          complete = false;
        }
      }
    }
    const last = (states) => states.filter(({ hash }) => !states.some(({ older }) => older && older.includes(hash)));
    const heads = [].concat(...Array.from(newest.values(), last));
    const all = [].concat(...heads.map((state) => state.versions));
    const distinct = new Map(all.map((version) => [canonical(version), version]));
    return { complete, versions: Array.from(distinct.values()) };
  }

  // ---- The file ----

  // Canonical JSON (RFC 8785): sorted keys, no spaces. Enough for what the format allows.
  function canonical(value) {
    if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
    if (typeof value !== 'object') return JSON.stringify(value);
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
  }

  async function sha256(text) {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const base64 = btoa(String.fromCharCode(...new Uint8Array(hash)));
    return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  }

  // 60 random bits in Crockford's base 32.
  function freshId() {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte & 31]).join('');
  }

  function count(versions, kind) {
    return versions.filter((one) => one.kind === kind && one.state === 'active').length;
  }

  async function rescueFile(versions) {
    const hashed = await Promise.all(
      versions.map(async (version) => ({ version, hash: await sha256(canonical(version)) })),
    );
    const order = ({ version, hash }) => `${version.record} ${hash}`;
    hashed.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    const hashes = hashed.map(({ hash }) => hash).sort();
    const header = {
      app: { build: meta('build'), version: meta('version') },
      export_id: freshId(),
      format: 'talentscan',
      holds: { organisations: count(versions, 'organisation'), responses: count(versions, 'response') },
      kind: 'rescue',
      version: { major: 1, minor: 0 },
      written_at: `${new Date().toISOString().slice(0, 19)}Z`,
    };
    const sum = await sha256([canonical(header)].concat(hashes).join('\n'));
    const text = canonical({
      ...header,
      sum: `sha256:${sum}`,
      versions: hashed.map(({ version }) => version),
    });
    const day = header.written_at.slice(0, 10);
    const name = `talentscan_noodbestand_${day}_${header.export_id.slice(0, 8)}.json`;
    return new File([text], name, { type: 'application/json' });
  }

  function download(file) {
    // From now on every stored state may have left this device: the app must know when it starts.
    try {
      localStorage.setItem('talentscan.escaped', JSON.stringify('1'));
    } catch {
      // The file matters more.
    }
    const link = element('a', '');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
  }

  // ---- The screen ----

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function button(text, press) {
    const made = element('button', text);
    made.type = 'button';
    made.addEventListener('click', press);
    return made;
  }

  // The language that was chosen in the app, if any.
  function chosenLanguage() {
    try {
      return JSON.parse(localStorage.getItem('talentscan.lang'));
    } catch {
      return null;
    }
  }

  // '3 formulieren en 1 organisatie'
  function amounts(words, versions) {
    const amount = (kind, [one, more]) => {
      const number = count(versions, kind);
      return number ? [`${number} ${number === 1 ? one : more}`] : [];
    };
    return [...amount('response', words.responses), ...amount('organisation', words.organisations)]
      .join(` ${words.and} `);
  }

  function verdict(words, { complete, versions }) {
    if (!versions.length) return complete ? words.empty : words.unread;
    const found = amounts(words, versions) || String(versions.length);
    return (complete ? words.safe : words.part).replace('{}', found);
  }

  let shown = false;

  // Replaces the page. `reason` is a key of WORDS; `detail` is for whoever helps.
  async function show(reason, detail) {
    if (shown) return;
    shown = true;
    const chosen = chosenLanguage();
    // Without a choice: as the app speaks, and in the other language as well.
    const lang = (chosen || document.documentElement.lang) === 'en' ? 'en' : 'nl';
    const words = WORDS[lang];
    const [title, cause] = words[reason];
    const screen = element('main', '');
    screen.id = 'rescue';
    screen.className = 'stack';
    screen.lang = lang;
    const heading = element('h1', title);
    heading.tabIndex = -1;
    screen.append(heading, element('p', cause));
    if (!chosen) {
      const other = lang === 'en' ? 'nl' : 'en';
      const line = element('p', WORDS[other][reason].join('. '));
      line.lang = other;
      screen.append(line);
    }
    const state = element('p', words.reading);
    state.setAttribute('role', 'status');
    const buttons = element('p', '');
    buttons.className = 'cluster';
    buttons.append(button(words.again, () => location.reload()));
    const details = element('details', '');
    const facts = `${detail}\n${meta('version')} ${meta('build')}\n${navigator.userAgent}`;
    details.append(element('summary', words.details), element('pre', facts));
    screen.append(state, buttons, details);
    document.body.textContent = '';
    document.body.append(screen);
    heading.focus();

    const found = await stored();
    const file = found.versions.length ? await rescueFile(found.versions) : null;
    state.textContent = verdict(words, found);
    if (!file) return;
    const save = button(words.save, () => {
      download(file);
      state.textContent = words.offered;
    });
    save.dataset.state = 'first';
    buttons.prepend(save);
  }

  window.talentscanRescue = show;
})();
