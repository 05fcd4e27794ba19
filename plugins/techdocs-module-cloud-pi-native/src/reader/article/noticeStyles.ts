// Drawn on a square of 24; as masks they take the notice's colour, and no screen
// reader says them: the title does.
const SIGNS = {
  note: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2Zm0-8h-2V7h2Z',
  tip: 'M12 2a7 7 0 0 0-4 12.7V17h8v-2.3A7 7 0 0 0 12 2ZM8.5 19h7v1.5A1.5 1.5 0 0 1 14 22h-4a1.5 1.5 0 0 1-1.5-1.5Z',
  success:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.2 14.4-4.2-4.2L8 10.8l2.8 2.8L16.4 8l1.4 1.4Z',
  warning: 'M12 3 1.5 21h21Zm1 15h-2v-2h2Zm0-4h-2v-4h2Z',
  danger:
    'M8 2h8l6 6v8l-6 6H8l-6-6V8Zm7.5 7.9-1.4-1.4-2.1 2.1-2.1-2.1-1.4 1.4 2.1 2.1-2.1 2.1 1.4 1.4 2.1-2.1 2.1 2.1 1.4-1.4-2.1-2.1Z',
  question:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 16h-2v-2h2Zm1.9-6.6c-.8.9-1.9 1.3-1.9 2.6h-2c0-2 1.1-2.7 1.9-3.5.5-.5.8-.8.8-1.4a1.7 1.7 0 0 0-3.4 0h-2a3.7 3.7 0 1 1 6.6 2.3Z',
  important: 'M5 2v20h2v-7h12l-2.5-4.5L19 6H7V2Z',
  quote: 'M4 17h4l2-4V6H3v7h3Zm10 0h4l2-4V6h-7v7h3Z',
  fold: 'M12 15.5 6 9.5l1.4-1.4 4.6 4.6 4.6-4.6L18 9.5Z',
};

const sign = (name: keyof typeof SIGNS) =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath fill-rule='evenodd' d='${SIGNS[name]}'/%3E%3C/svg%3E")`;

/** Notices: a coloured title with a sign, which a word always names too. */
export const noticeStyles = `
.admonition, details { margin: 0 0 1em; padding: 0 1em; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.admonition, details[class]:not(.diagram-source) { --notice: light-dark(#0a5caa, #7cc0ff); --sign: ${sign('note')}; border-color: var(--notice); border-left-width: 4px; }
.admonition > .admonition-title, summary { position: relative; margin: 0 -1em; padding: 0.5em 1em; font-weight: 700; }
.admonition > .admonition-title, details[class]:not(.diagram-source) > summary { padding-left: 2.6em; background: color-mix(in srgb, var(--notice) 11%, transparent); }
.admonition > :nth-child(2), summary + * { margin-top: 0.8em; }
.admonition > .admonition-title::before, details[class]:not(.diagram-source) > summary::before, summary::after { position: absolute; top: 0.65em; width: 1.3em; height: 1.3em; content: ""; }
.admonition > .admonition-title::before, details[class]:not(.diagram-source) > summary::before { left: 0.8em; background: var(--notice); mask: var(--sign) center / contain no-repeat; }
summary { padding-right: 2.6em; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::after { right: 0.8em; background: currentColor; mask: ${sign('fold')} center / contain no-repeat; transform: rotate(-90deg); }
details[open] > summary::after { transform: none; }
:is(.admonition, details):is(.tip, .hint) { --notice: light-dark(#00695c, #4fc3b0); --sign: ${sign('tip')}; }
:is(.admonition, details):is(.success, .check, .done) { --notice: light-dark(#18753c, #7fd79b); --sign: ${sign('success')}; }
:is(.admonition, details):is(.warning, .attention, .caution, .missing) { --notice: light-dark(#b34000, #ffb27a); --sign: ${sign('warning')}; }
:is(.admonition, details):is(.danger, .error, .failure, .fail, .bug) { --notice: light-dark(#c9191e, #ff9b94); --sign: ${sign('danger')}; }
:is(.admonition, details):is(.question, .help, .faq) { --notice: light-dark(#5b3fc4, #c3b1ff); --sign: ${sign('question')}; }
:is(.admonition, details):is(.important, .example) { --notice: light-dark(#5b3fc4, #c3b1ff); --sign: ${sign('important')}; }
:is(.admonition, details):is(.quote, .cite, .abstract, .summary, .tldr) { --notice: light-dark(#5f6670, #a8b0ba); --sign: ${sign('quote')}; }
@media (min-width: 60em) {
  .inline { float: left; width: 40%; margin: 0 1em 1em 0; }
  .inline.end { float: right; margin: 0 0 1em 1em; }
}
`;
