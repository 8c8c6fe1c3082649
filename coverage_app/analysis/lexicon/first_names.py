"""Common first names: they tell a person from a place, and "she" from "he".

Chosen by hand among names frequent in English-language news; names borne by women and men alike
are in both lists.
"""

from coverage_app.analysis.lexicon.word_sets import word_set

WOMEN = word_set(
    """
    abigail ada adele agnes aisha alana alexandra alexis alice alicia alison allison alma amanda
    amber amelia amina amy ana andrea angela angelina anita ann anna anne annette annie antonia
    april ariana ashley audrey ava barbara beatrice becky bernadette beth betty beverly bianca
    bonnie brenda bridget brittany camila camilla carla carmen carol carole caroline carolyn carrie
    catherine cathy cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire
    clara claudia connie courtney cristina cynthia daisy dana daniela danielle dawn debbie deborah
    debra denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena
    elisa elizabeth ella ellen elsa emilia emily emma erica erin esther eva eve evelyn faith fatima
    felicia fiona florence frances francesca freya gabriela gabrielle gail gemma georgia geraldine
    gina gisele giulia gladys gloria grace greta gwen hailey hanna hannah harriet hazel heather
    heidi helen helena hillary holly hope ida imogen india ines ingrid irene iris isabel isabella
    isabelle ivanka ivy jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny
    jessica jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana
    julie june kamala karen kate katherine kathleen kathryn kathy katie katy kayla kelly kellyanne
    kerry khadija kim kimberly kirsten kristen kristin lana lara latoya laura lauren layla lea leah
    leila lena lesley leslie leticia lillian lily linda lindsay lisa liz lois lola loretta lori
    lorraine louise lucia lucy lydia lynn mabel madeleine madison maggie malala mandy marcia
    margaret margot maria mariam marie marilyn marina marjorie marla marta martha mary maya megan
    meghan melania melanie melissa mercedes mia michelle mila mildred miriam molly monica muriel
    nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma olga olivia pamela
    patricia patty paula pauline pearl penelope penny petra phoebe phyllis polly priya rachel ramona
    rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary rosie roxanne ruby
    ruth sabrina sadie sally samantha sandra sara sarah savannah selena shannon sharon sheila
    shelley sherry shirley sienna silvia simone sofia sonia sophia sophie stacey stella stephanie
    sue susan susanna suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa tess theresa
    tiffany tina tracy trisha ursula valentina valerie vanessa vera veronica vicky victoria viola
    violet virginia vivian wanda wendy whitney yasmin yolanda yvette yvonne zainab zara zoe
    """
)

MEN = word_set(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alex
    alexander alfred ali allan allen amir anders andre andreas andrei andres andrew andy angelo
    anthony antonio antony arash archie ari arjun arnold arthur artur asher ashraf august austin
    barack barry bart ben benedict benjamin bernard bernie bill billy bob bobby boris brad bradley
    brandon brendan brent brett brian bruce bruno bryan byron calvin cameron carl carlos cary casey
    cedric cesar charles charlie chris christian christopher chuck clarence clark claude clayton
    clifford clint clive colin conor corey craig curtis dale damian damien dan daniel danny darren
    darryl dave david dean dennis derek desmond diego dirk dmitri dmitry dominic don donald doug
    douglas duncan dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias
    elijah elliot elon emanuel emil emmanuel enrique eric erik ernest ethan eugene evan fabian
    felipe felix fernando francesco francis francisco francois frank franklin fred frederick gabriel
    gareth gary gavin gene geoff geoffrey george gerald gerard gilbert giorgio giovanni giuseppe
    glen glenn gordon graham grant greg gregory guillermo gustavo guy hamid hamza hank hans harold
    harry harvey hassan hector henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim
    igor isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jamie jan jared jason
    javier jay jeb jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel johan
    john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin karim
    karl keir keith ken kenneth kent kevin khalid kim kirk klaus kofi kurt kyle lance larry lars
    laurent lawrence lee leo leon leonard leonardo leroy leslie lester lewis liam lloyd logan
    lorenzo louis luca lucas luigi luis luke luther mahmoud malcolm manuel marc marcel marco marcus
    mario mark marshall martin marvin mason mateo matt matthew maurice max maxim maximilian maxwell
    mehdi michael michel miguel mike mikhail milan miles milton mitch mitchell mohamed mohammad
    mohammed morgan morris moses muhammad mustafa nate nathan nathaniel neil nelson newt nicholas
    nick nicolas nigel noah noel norman oleg oliver omar oscar osman otto owen pablo paolo pat
    patrick paul pavel pedro perry pete peter phil philip philippe pierre rafael rahul raj ralph
    ramon randy rashid raul ravi ray raymond reggie reginald rene rex ricardo riccardo richard rick
    rob robert roberto robin rod rodney rodrigo roger roland roman ron ronald rory ross roy rudolph
    rudy rupert russell ryan sal salman sam sami samir samuel sanjay santiago scott sean sebastian
    sergei sergey sergio seth shane shaun shawn sheldon sidney simon sinan sohail spencer stan
    stanley stefan stephen steve steven stewart stuart sven ted terence terrence terry theo theodore
    thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler umar usman vernon victor
    viktor vincent vinod vitaly vladimir volodymyr wade wallace walter warren wayne wesley wilfred
    will william willie winston wolfgang xavier yasser yuri yusuf zach zachary
    """
)

FIRST_NAMES = WOMEN | MEN
