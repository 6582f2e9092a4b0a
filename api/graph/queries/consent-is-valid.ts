/** Whether `consent` holds on $today: given, not expired, not withdrawn. On the day of its withdrawal it no longer holds. */
export const consentIsValid = `consent.from <= $today
            AND (consent.to IS NULL OR $today < consent.to)
            AND (consent.withdrawnOn IS NULL OR $today < consent.withdrawnOn)`;
