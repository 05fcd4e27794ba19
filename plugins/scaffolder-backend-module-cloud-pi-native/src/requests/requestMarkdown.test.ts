import { REQUEST_KINDS } from './kinds';
import { RequestContent, requestMarkdown } from './requestMarkdown';

const content: RequestContent = {
  kind: REQUEST_KINDS['network-flow'],
  reason: 'Joindre le service d’envoi.\nAvant juin.',
  items: [
    { label: 'Port', value: '443' },
    { label: 'protocole ', value: 'HTTPS' },
  ],
  project: {
    id: 'p1',
    slug: 'demo',
    url: 'https://console.example.org/projects/demo',
  },
  requester: { name: 'Camille Durand', email: 'camille@example.org' },
  quotas: {
    hprod: { cpu: 4, memory: 8, gpu: 0 },
    prod: { cpu: 2, memory: 4.5, gpu: 1 },
  },
};

describe('requestMarkdown', () => {
  it('says who asks for what, what is missing and what the project has', () => {
    expect(requestMarkdown(content)).toBe(`# Ouverture de flux

- Nature : Ouverture de flux
- Projet : [demo](https://console.example.org/projects/demo) (\`p1\`)
- Demandé par : Camille Durand (camille@example.org)
- À transmettre à : le service chargé de l’ouverture des flux, avec la matrice des flux du projet

## Besoin

> Joindre le service d’envoi.
> Avant juin.

## Précisions

| Élément | Valeur |
| --- | --- |
| Port | 443 |
| protocole | HTTPS |

## À compléter avant de transmettre

- [ ] Contexte (production, préproduction, qualification)
- [ ] Source (nom et adresse)
- [ ] Destination (nom et adresse)
- [ ] Usage

## Ressources du projet aujourd’hui

|  | CPU (cœurs) | Mémoire (Gio) | GPU |
| --- | --- | --- | --- |
| Hors production | 4 | 8 | 0 |
| Production | 2 | 4.5 | 1 |
`);
  });

  it('asks for nothing more where everything is told', () => {
    const text = requestMarkdown({
      ...content,
      kind: REQUEST_KINDS.other,
      title: 'Dérogation',
      quotas: undefined,
    });
    expect(text).toMatch(/^# Dérogation\n/);
    expect(text).not.toContain('À compléter');
    expect(text).toMatch(/sans limite de ressources\.\n$/);
  });

  it('lets no text be Markdown, HTML or another line', () => {
    const text = requestMarkdown({
      ...content,
      title: 'a\n# b',
      reason: '<script>x</script>\n- [ ] fait\n=====\n[ici](https://x)',
      items: [{ label: 'a | b', value: '`c`\n| d' }],
    });
    expect(text).toContain('# a \\# b\n');
    expect(text).toContain(
      '> \\<script\\>x\\</script\\>\n> \\- \\[ \\] fait\n> \\=====\n> \\[ici\\](https://x)',
    );
    expect(text).toContain('| a \\| b | \\`c\\` \\| d |');
  });
});
