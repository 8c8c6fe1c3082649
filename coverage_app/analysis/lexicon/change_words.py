"""Words for going up, down or over: after them "from 5 to 8" is a change, no range."""

from coverage_app.analysis.lexicon.word_sets import word_set

CHANGES = word_set(
    """
    accelerate accelerated accelerates accelerating advance advanced advances advancing ascend
    ascended balloon ballooned balloons bounce bounced change changed changes changing climb climbed
    climbing climbs collapse collapsed collapses contract contracted convert converted crept cut
    cuts cutting decline declined declines declining decrease decreased decreases decreasing deepen
    deepened dip dipped dipping dips dive dived dives diving doubled doubles doubling down downgrade
    downgraded drop dropped dropping drops ease eased eases easing edge edged edges edging expand
    expanded expanding expands extend extended extending extends fall fallen falling falls fell gain
    gained gaining gains gone grew grow growing grown grows growth halved halves halving hike hiked
    improve improved improves improving inch inched inches inching increase increased increases
    increasing jump jumped jumping jumps lower lowered lowering lowers move moved moves moving
    narrow narrowed narrows nudged plummet plummeted plummeting plummets plunge plunged plunges
    plunging quadrupled raise raised raises raising rally rallied rebound rebounded recover
    recovered reduce reduced reduces reducing reduction revise revised rise risen rises rising rose
    sank shift shifted shifting shifts shoot shot shrank shrink shrinking shrunk sink sinking sinks
    skyrocket skyrocketed slashed slid slide slides sliding slip slipped slipping slips slow slowed
    slowing slows slump slumped soar soared soaring soars spike spiked spikes spiking spread
    strengthen strengthened surge surged surges surging swell swelled swing swings swung tightened
    tripled tripling tumble tumbled tumbles tumbling up upgrade upgraded weaken weakened went
    widen widened widening widens
    """
)
