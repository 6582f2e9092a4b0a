import { answer } from './sv/answer.ts';
import { app } from './sv/app.ts';
import { cases } from './sv/cases.ts';
import { check } from './sv/check.ts';
import { consultations } from './sv/consultations.ts';
import { decide } from './sv/decide.ts';
import { due } from './sv/due.ts';
import { facts } from './sv/facts.ts';
import { form } from './sv/form.ts';
import { help } from './sv/help.ts';
import { groupings, network, person, recording, review } from './sv/intelligence.ts';
import { liaison } from './sv/liaison.ts';
import { liveMap } from './sv/live-map.ts';
import { map } from './sv/map.ts';
import { placements } from './sv/placements.ts';
import { record } from './sv/record.ts';
import { roles, signIn } from './sv/sign-in.ts';
import { steps } from './sv/steps.ts';
import { stops } from './sv/stops.ts';

/** Svenska, det första språket, en fil för varje del av webben. Varje annat språk har samma form, så att inget kan saknas. */
export const sv = {
  nameOfLanguage: 'Svenska',
  locale: 'sv-SE',
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

export type Words = typeof sv;
