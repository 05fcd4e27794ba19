import MarkdownIt from 'markdown-it';

/** Makes a text safe in HTML, also within quotes. */
export const { escapeHtml } = new MarkdownIt().utils;
