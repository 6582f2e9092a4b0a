import { answer } from './en/answer.ts';
import { app } from './en/app.ts';
import { cases } from './en/cases.ts';
import { check } from './en/check.ts';
import { consultations } from './en/consultations.ts';
import { decide } from './en/decide.ts';
import { due } from './en/due.ts';
import { facts } from './en/facts.ts';
import { form } from './en/form.ts';
import { help } from './en/help.ts';
import { groupings, network, person, recording, review } from './en/intelligence.ts';
import { liaison } from './en/liaison.ts';
import { liveMap } from './en/live-map.ts';
import { map } from './en/map.ts';
import { placements } from './en/placements.ts';
import { record } from './en/record.ts';
import { roles, signIn } from './en/sign-in.ts';
import { steps } from './en/steps.ts';
import { stops } from './en/stops.ts';
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
  steps,
  stops,
  record,
  placements,
  form,
  due,
  consultations,
  cases,
};
