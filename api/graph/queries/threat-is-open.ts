/** Whether `threat` is one that is judged. */
export const threatIsOpen = 'threat.live AND NOT coalesce(threat.closed, false)';
