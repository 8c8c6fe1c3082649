"""One event as four outlets might tell it, and a page that does not belong to it."""

BRIDGE_TEXTS = (
    """Old bridge closes for 18 months

By Ann Calder

The council voted seven to two on Monday to close the old bridge to cars for 18 months.

Engineers found cracks in three of its eleven arches in March, the council said.

“We had no other choice in this hard year,” mayor Ruth Marsh said. “Safety comes first.”

About 12,000 cars cross the river there each day. Drivers will have to go round by Osterby, which \
is a detour of 14 kilometers.

The repair will cost 4.2 million euros, according to the council. Two thirds of the sum come from \
the state.

Carl Ferreira, who owns a bakery at the northern end, said he feared for his shop.

People on foot can cross the bridge as before.""",
    """Council shuts bridge despite protests

The council decided on Monday to shut the old bridge to cars, after a debate of four hours.

“We had no choice in this hard year,” mayor Ruth Marsh told reporters.

At least 12,500 cars use the bridge every day, the police said.

Shopkeepers protested in front of the town hall. “This will ruin us,” said Carl Ferreira, the \
owner of a bakery.

The works will cost more than four million euros and are expected to begin in May.

Critics said that the council apparently knew of the cracks for years. The mayor denied this.

This post appeared first on HILL NEWS""",
    """Cracks in the arches: a bridge is closed

Three of the eleven arches of the old bridge have cracks, engineers reported in March.

The council has now voted to close it to cars for a year and a half. Seven members voted in favor \
and two against.

Peter Okafor, one of the two, called the decision rash. “Nobody has shown us a plan for the \
buses,” he said.

The repair is to cost 4.2 million euros. The state pays 2.8 million of it.

The bridge was built in 1887 and was last repaired in 1954.""",
    """Mayor defends closing of bridge

Mayor Ruth Marsh defended the decision to close the old bridge on Tuesday.

“We had no other choice in this hard year,” she said on the radio. “Safety comes first.”

Her office confirmed that a ferry for people and bicycles may start in June.

The detour by Osterby is about nine miles long.

Two members of the council voted against the closing.""",
)

# A whole page, pasted: most of it is not the article, and the article is about something else.
UNCHECKED = """Skip to content

Home

News

Sport

Weather

Subscribe

Sign in

Share this article

Lighthouse keeper retires after a long life at sea

By Joan Lindqvist

5 March 2024

The keeper of the lighthouse retired on Friday and was given a telescope.

Advertisement

“I shall miss the gulls,” she said.

Read more: Ten beaches for the summer

Related stories

Related stories

© 2024 Harbor Times. All rights reserved."""
