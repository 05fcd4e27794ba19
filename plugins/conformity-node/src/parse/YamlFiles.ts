import { Snapshot } from '../snapshot/Snapshot';
import { readYaml, Yaml, YamlFile, YamlProblem } from './yaml';

const NOTHING: YamlFile = { documents: [] };

/** The YAML files of a repository, each parsed once, when first asked for. */
export class YamlFiles {
  private readonly read = new Map<string, YamlFile>();

  constructor(private readonly snapshot: Snapshot) {}

  /** Documents of a file; none where there is no such file, or it does not parse. */
  documents(path: string): readonly Yaml[] {
    const file = this.of(path);
    return 'documents' in file ? file.documents : [];
  }

  /** Why a file that is there has no documents. */
  problem(path: string): YamlProblem | undefined {
    const file = this.of(path);
    return 'problem' in file ? file.problem : undefined;
  }

  private of(path: string): YamlFile {
    let file = this.read.get(path);
    if (!file) {
      const text = this.snapshot.files.get(path)?.text;
      file = text === undefined ? NOTHING : readYaml(text);
      this.read.set(path, file);
    }
    return file;
  }
}
