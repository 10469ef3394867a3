"""Why a promise has its verdict, in sentences; {promised} and {reported} are figures as they are printed."""

REACHED = "{reported} reaches the {promised} that was promised."
WITHIN = "{reported} stays within the {promised} that was promised."
NEARLY = "{reported} is at most {points} points off the {promised} that it was to be about."
SHORT = "{reported} falls short of the {promised} that was promised."
ABOVE = "{reported} is more than the {promised} that was promised at most."
TURNED = "A change up was promised and one down is reported, or the other way round: {promised}, {reported}."
ABOUT_SO_MUCH = "{reported} is no exact figure and too near the {promised} that was promised."
NEAR_ENOUGH = "{reported} is just below the {promised} that it was to be about."
NO_DIRECTION = "Whether more or less than {promised} is better is not said; {reported} is reported."

OTHER_FORM = "One of them is a rate of change, the other a level: {promised}, {reported}."
OTHER_UNIT = "They are counted in different units: {promised}, {reported}."
AN_INCREASE = "One of them is an increase, the other a level: {promised}, {reported}."
OTHER_DEED = "Not the same is done: {promised}, {reported}."
OTHER_SCOPE = "They do not hold for the same: {promised}, {reported}."
OTHER_WORDS = "One of them is narrower by its words: {promised}, {reported}."
OTHER_OWNER = "They may be of different things: {promised}, {reported}."
TOO_FAR = "They are too far apart to be of one thing for certain: {promised}, {reported}."
OTHER_YEARS = "They are for other years: {promised}, {reported}."
DERIVED = (
    "A rate was promised and a level is reported: {promised}, {reported}. Derived from the level in the "
    "earlier report, {earlier}, the rate is {rate}%."
)

SEVERAL = "The next report has several that may be meant."
LIKE = "The next report has something like it, but not the same for certain."
NOT_REPORTED = "The next report says nothing of it."
FOR_YEARS = "It is promised for more than a year, and the next report does not tell of these years."

REASONS = (
    *(REACHED, WITHIN, NEARLY, SHORT, ABOVE, TURNED, ABOUT_SO_MUCH, NEAR_ENOUGH, NO_DIRECTION),
    *(OTHER_FORM, OTHER_UNIT, AN_INCREASE, OTHER_DEED, OTHER_SCOPE, OTHER_WORDS, OTHER_OWNER, TOO_FAR),
    *(OTHER_YEARS, DERIVED, SEVERAL, LIKE, NOT_REPORTED, FOR_YEARS),
)
"""All of them, for whoever shows them in other languages."""
