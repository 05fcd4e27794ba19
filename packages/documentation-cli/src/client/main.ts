import { drawDiagrams } from './diagrams';
import { startSearch } from './search';
import { startTheme } from './theme';

const redraw = drawDiagrams();
startTheme(redraw);
startSearch();

// On a narrow screen the menu would be all that is seen.
const menu = document.querySelector<HTMLDetailsElement>('.menu > details');
if (menu && matchMedia('(max-width: 60rem)').matches) menu.open = false;
// What is folded is read on paper too.
addEventListener('beforeprint', () => {
  for (const each of document.querySelectorAll<HTMLDetailsElement>(
    'article details',
  )) {
    each.open = true;
  }
});
