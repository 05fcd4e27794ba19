import {
  createUnifiedTheme,
  genPageTheme,
  palettes,
  UnifiedThemeProvider,
  shapes,
} from '@backstage/theme';
import { RiMoonLine, RiSunLine } from '@remixicon/react';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import styles from './themes.module.css';

// One plain header colour: contrast with white is 8.6 to 1.
const page = genPageTheme({ colors: ['#1f3f6e'], shape: shapes.round });
const pageTheme = Object.fromEntries(
  [
    'home',
    'documentation',
    'tool',
    'service',
    'website',
    'library',
    'other',
    'app',
    'apis',
    'card',
  ].map(id => [id, page]),
);
const navigation = {
  background: '#16294a',
  indicator: '#9cc2ff',
  color: '#e4ebf7',
  selectedColor: '#ffffff',
  navItem: { hoverBackground: '#27426f' },
  submenu: { background: '#27426f' },
};

// The platform's own words are longer than the English ones the bar is cut for.
const components = {
  BackstageSidebarItem: {
    styleOverrides: {
      label: { width: 150, whiteSpace: 'normal', lineHeight: 1.2 },
    },
  },
} as const;

const light = createUnifiedTheme({
  palette: {
    ...palettes.light,
    primary: { main: '#1f4e8c' },
    // On the page's grey, Material UI's own is just below 4.5 to 1.
    text: { secondary: '#5c5c5c' },
    link: '#1a4a8a',
    linkHover: '#123566',
    navigation,
  },
  pageTheme,
  components,
});

const dark = createUnifiedTheme({
  palette: {
    ...palettes.dark,
    primary: { main: '#9cc2ff' },
    navigation,
  },
  pageTheme,
  components,
});

/** Replaces Backstage's light theme by a brand-neutral one. */
export const lightTheme = ThemeBlueprint.make({
  name: 'light',
  params: {
    theme: {
      id: 'light',
      title: 'Clair',
      variant: 'light',
      icon: <RiSunLine />,
      Provider: ({ children }) => (
        <UnifiedThemeProvider theme={light}>{children}</UnifiedThemeProvider>
      ),
    },
  },
});

/** Replaces Backstage's dark theme by a brand-neutral one. */
export const darkTheme = ThemeBlueprint.make({
  name: 'dark',
  params: {
    theme: {
      id: 'dark',
      title: 'Sombre',
      variant: 'dark',
      icon: <RiMoonLine />,
      Provider: ({ children }) => (
        <UnifiedThemeProvider theme={dark}>
          <div className={styles.dark}>{children}</div>
        </UnifiedThemeProvider>
      ),
    },
  },
});
