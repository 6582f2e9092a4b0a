// By which a municipality knows what alerts tell of its placement: for one that was shown a number already, that one.
MATCH (placement:Placement)<-[rest:RESTS_ON|RESTED_ON]-(alert:Alert {kind: 'STANDING_PLACEMENT'})
WITH placement, alert ORDER BY coalesce(rest.first, rest.since), rest.id
WITH placement, head(collect(alert.number)) AS number
SET placement.alertNumber = coalesce(placement.alertNumber, number);
