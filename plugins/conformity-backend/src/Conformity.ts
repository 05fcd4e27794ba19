import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  Mine,
  Overview,
  ProjectConformity,
  RepositoryConformity,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Caller, requireContributor, requireProject } from './api/Access';
import { rightsIn } from './api/rightsIn';
import { lowest, mendFirst, overviewOf, summaryOf } from './api/summaries';
import { Watch } from './evaluation/Watch';
import { Settings } from './settings';
import { DeclarationStore } from './store/DeclarationStore';
import { RepositoryKey, RepositoryStore } from './store/RepositoryStore';

interface Dependencies {
  repositories: RepositoryStore;
  declarations: DeclarationStore;
  watch: Watch;
  settings: Settings;
  now?: () => Date;
}

/** What callers are told and may ask for, by the API or by actions. */
export class Conformity {
  constructor(private readonly deps: Dependencies) {}

  async project(caller: Caller, project: string): Promise<ProjectConformity> {
    requireProject(caller, project);
    const { repositories, declarations, settings } = this.deps;
    const [stored, exemptions, attestations] = await Promise.all([
      repositories.ofProject(project),
      declarations.exemptions({ project }),
      declarations.attestations(project),
    ]);
    return {
      project,
      level: lowest(
        stored.filter(one => one.evaluation).map(({ level }) => level),
      ),
      repositories: stored.map(one => summaryOf(one, exemptions)),
      exemptions,
      attestations,
      ...rightsIn(project, caller, settings),
    };
  }

  async repository(
    caller: Caller,
    key: RepositoryKey,
  ): Promise<RepositoryConformity> {
    requireProject(caller, key.project);
    const { repositories, declarations, settings } = this.deps;
    const stored = await repositories.get(key);
    if (!stored) {
      throw new NotFoundError('This repository was not judged yet');
    }
    const exemptions = await declarations.exemptions({ project: key.project });
    return {
      ...summaryOf(stored, exemptions),
      evaluation: stored.evaluation,
      history: await repositories.history(key),
      exemptions: exemptions.filter(
        one =>
          one.repository === undefined || one.repository === key.repository,
      ),
      ...rightsIn(key.project, caller, settings),
    };
  }

  /** What the caller's projects should mend first. */
  async mine({ projects }: Caller): Promise<Mine> {
    const { repositories, declarations } = this.deps;
    const mine = await Promise.all(
      [...projects].map(project => repositories.ofProject(project)),
    );
    return mendFirst(mine.flat(), await declarations.exemptions());
  }

  /** The whole platform. */
  async overview(caller: Caller): Promise<Overview> {
    if (!caller.overview) {
      throw new NotAllowedError('This is for readers of the whole platform');
    }
    const { repositories, declarations } = this.deps;
    const [all, exemptions, attestations] = await Promise.all([
      repositories.all(),
      declarations.exemptions(),
      declarations.attestations(),
    ]);
    return {
      ...overviewOf(all, exemptions, attestations, this.today()),
      mayDecide: caller.decides,
    };
  }

  /** Has a repository judged as soon as possible. */
  async refresh(caller: Caller, key: RepositoryKey): Promise<void> {
    requireContributor(caller, key.project);
    if ((await this.deps.watch.now(key.project, key.repository)) === 0) {
      throw new NotFoundError('There is no such repository');
    }
  }

  today(): string {
    return (this.deps.now?.() ?? new Date()).toISOString().slice(0, 10);
  }
}
