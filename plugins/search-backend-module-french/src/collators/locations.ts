/** Fills an address such as `/catalog/:namespace/:kind/:name`. */
export const fillTemplate = (
  template: string,
  values: Record<string, string>,
): string =>
  template.replace(
    /:([a-z]+)/g,
    (whole, name: string) => values[name] ?? whole,
  );
