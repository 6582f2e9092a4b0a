import type { QueryResolvers, Resolvers } from '#schema/generated/analyst.ts';
import { showDivision, showReleases } from '../../releases/show-releases.ts';
import { days } from '../coordinator/days.ts';

/** All that an analyst's answers are made of: files. */
export type Reading = { readonly releaseFolder: string };

const query: Required<QueryResolvers<Reading>> = {
  division: () => showDivision(),
  releases: (_root, _args, { releaseFolder }) => showReleases(releaseFolder),
};

export const resolvers: Resolvers<Reading> = { Date: days.Date, Query: query };
