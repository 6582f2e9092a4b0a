import { answer } from './en/answer.ts';
import { app } from './en/app.ts';
import { check } from './en/check.ts';
import { decide } from './en/decide.ts';
import { facts } from './en/facts.ts';
import { help } from './en/help.ts';
import { groupings, network, person, recording, review } from './en/intelligence.ts';
import { liaison } from './en/liaison.ts';
import { liveMap } from './en/live-map.ts';
import { map } from './en/map.ts';
import { roles, signIn } from './en/sign-in.ts';
import type { Words } from './sv.ts';

export const en: Words = {
  nameOfLanguage: 'English',
  locale: 'en-GB',
  product: 'Isär',
  app,
  roles,
  signIn,
  check,
  liaison,
  liveMap,
  decide,
  answer,
  map,
  help,
  facts,
  recording,
  groupings,
  network,
  person,
  review,
};
