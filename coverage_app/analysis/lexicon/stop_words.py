"""Words that carry no content of their own, so that sharing them proves nothing.

Most of the closed classes of English and, which `grammar_words` does not have, its auxiliaries; and
the words of reported speech and time that stand in almost every news sentence.
"""

STOP_WORDS = frozenset(
    """
    a an the this that these those such same other another each every either neither both all
    any some no none one ones i me my mine we us our ours you your yours he him his she her
    hers it its they them their theirs himself herself itself themselves ourselves yourself who
    whom whose which what where when why how about above across after against along among
    around as at before behind below beneath beside between beyond by despite down during
    except for from in inside into like near of off on onto out outside over per since through
    throughout to toward towards under until up upon via with within without and or but nor so
    yet if because although though while whereas unless than then am is are was were be been
    being do does did done doing have has had having will would shall should can could may
    might must ought not s t ll re ve d m also just even only still
    already again too very more most much many less least few several here there now ever never
    always often however meanwhile say says said saying tell tells told according mr mrs ms dr
    """.split()
)
