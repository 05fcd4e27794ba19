import { Files, Product } from './Product';

/** What the catalogue and the documentation read. */
export const descriptions = ({ project, name, forgets }: Product): Files => ({
  'catalog-info.yaml': `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${project}-${name}
  description: Le service ${name} du projet ${project}.
  tags: [node, fastify]
  annotations:
    backstage.io/techdocs-ref: dir:.
    conformity.cloud-pi-native.fr/data-sensitivity: usuel
  links:
    - { url: "https://tchap.example/${project}", title: Astreinte, type: on-call }
spec:
  type: service
  lifecycle: production
  owner: group:default/${project}
  system: ${project}
  providesApis: [${project}-${name}-api]
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: ${project}-${name}-api }
spec:
  type: openapi
  lifecycle: production
  owner: group:default/${project}
  definition: { $text: ./openapi.yaml }
`,
  'mkdocs.yml': `site_name: ${name}
nav: [{ Accueil: index.md }]
plugins: [techdocs-core]
`,
  CODEOWNERS: forgets('codeowners') ? '\n' : `* @${project}\n`,
});

/** The description of its interface, of so many bytes. */
export function openapi({ name, random }: Product, bytes: number): string {
  let text = `openapi: 3.0.3
info: { title: ${name}, version: 1.0.0 }
paths:
`;
  for (let index = 0; text.length < bytes; index += 1) {
    text += `  /objets${index}/{id}:
    get:
      summary: Lit l’objet ${index}
      operationId: lire${index}${random.hex(4)}
      parameters:
        - name: id
          in: path
          required: true
          schema: { type: string, maxLength: ${random.between(8, 64)} }
      responses:
        '200':
          description: L’objet ${index}
          content:
            application/json:
              schema:
                type: object
                properties:
                  id: { type: string }
                  valeur: { type: number, minimum: ${random.between(0, 50)} }
        '404':
          description: Introuvable
`;
  }
  return text;
}
