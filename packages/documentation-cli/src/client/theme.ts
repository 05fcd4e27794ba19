const KEY = 'documentation-theme';
const DARK = matchMedia('(prefers-color-scheme: dark)');

// Some browsers keep nothing for pages that are read from disk.
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice then lasts as long as the page.
  }
}

export const isDark = (): boolean => {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : DARK.matches;
};

/** The button that changes the theme; the system's holds until it is used. */
export function startTheme(onChange: () => void): void {
  const button = document.querySelector<HTMLButtonElement>('.theme');
  if (!button) return;
  const { dataset } = document.documentElement;
  const before = remembered();
  if (before === 'dark' || before === 'light') dataset.theme = before;
  const show = () => {
    button.textContent = isDark() ? 'Thème clair' : 'Thème sombre';
    onChange();
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    dataset.theme = isDark() ? 'light' : 'dark';
    remember(dataset.theme);
    show();
  });
  DARK.addEventListener('change', show);
  show();
}
