/** Messages of the reader, in English. */
export const readerMessages = {
  'reader.home': 'Documentation',
  'reader.trail': 'Where this page is',
  'reader.pages': 'Pages of this documentation',
  'reader.contents': 'On this page',
  'reader.neighbours': 'Pages beside this one',
  'reader.previous': 'Previous page',
  'reader.next': 'Next page',
  'reader.search': 'Search the documentation',
  'reader.print': 'Print',
  'reader.loading': 'The page is being loaded',
  'reader.copy': 'Copy',
  'reader.copied': 'Copied',
  'reader.code': 'Code',
  'reader.table': 'Table',
  'reader.tabs': 'Tabs',
  'reader.newTab': 'new tab',
  'reader.permalink': 'Link to “{{heading}}”',
  'reader.building': 'This documentation is being built',
  'reader.buildingDescription':
    'It shows by itself in a few seconds; there is nothing to do.',
  'reader.buildLog': 'Details of the build',
  'reader.newer': 'A newer version of this documentation is there',
  'reader.showNewer': 'Show it',
  'reader.newerFailed':
    'The newest version could not be built: this is the one before',
  'reader.buildFailed': 'This documentation could not be built',
  'reader.buildFailedDescription':
    'Mend the file that is named, push, then open the page again.',
  'reader.buildFailedHere':
    'The cause is in the portal, not in the source. Open the page again in a minute; if it lasts, tell the team of the portal.',
  'reader.pageNotFound': 'This page does not exist',
  'reader.pageNotFoundDescription':
    'It may have been moved or renamed: look for it in the pages of this documentation or through the search.',
  'reader.firstPage': 'First page of this documentation',
  'reader.unknown': 'This documentation does not exist, or is not for you',
  'reader.unknownDescription':
    'Check the address, or look for the documentation from the documentation home.',
  'diagram.name': 'Diagram',
  'diagram.source': 'Text of the diagram',
  'diagram.enlarge': 'Enlarge the diagram',
  'diagram.close': 'Close',
  'diagram.failed':
    'This diagram could not be drawn: its text is below. Line in question: {{line}}',
  'diagram.failedAnywhere':
    'This diagram could not be drawn: its text is below.',
  'change.by': 'Last change on {{day}}, by {{author}}',
  'change.on': 'Last change on {{day}}',
  'change.source': 'See the source of this page',
  'report.page': 'Report an issue on this page',
  'report.selection': 'Report an issue on this text',
  'report.title': 'Documentation: {{page}}',
  'report.quote': 'Text in question:',
  'report.where': 'Page: {{address}}',
  'report.problem': 'What is wrong, or missing:',
  'empty.title': 'No documentation yet',
  'empty.description':
    'Documentation lives with the code: it shows here a few minutes after a push.',
  'empty.pages': 'Write pages in Markdown; the first one is',
  'empty.settings': 'Name the site, at the root of the repository, in',
  'empty.annotation': 'Announce it, with an annotation in',
  'empty.more': 'How to document an application',
} as const;
