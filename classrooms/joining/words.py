"""Words for pseudonyms: kind adjectives, and animals that nobody minds to be."""

ADJECTIVES = tuple(
    """
    Agile Amber Awake Blue Bold Brave Bright Brisk Bronze Calm Careful Cheerful Clear Clever
    Cosmic Curious Daring Dotted Eager Early Fair Fast Fearless Friendly Gentle Glad Golden Grand
    Green Happy Hardy Helpful Honest Humble Jolly Keen Kind Lively Lucky Mellow Merry Mighty Nimble
    Noble Patient Peaceful Playful Polite Proud Purple Quick Quiet Rapid Ready Scarlet Sharp Shiny
    Silver Smart Snowy Speedy Spotted Steady Striped Sunny Swift Tidy True Upbeat Vivid Warm Wise
    """.split()
)
ANIMALS = tuple(
    """
    Alpaca Badger Beaver Bison Bobcat Camel Caribou Cheetah Chipmunk Condor Coyote Crane Cricket
    Curlew Dingo Dolphin Eagle Falcon Ferret Finch Firefly Fox Gazelle Gecko Gibbon Goldfish Goose
    Hare Hawk Hedgehog Heron Hoopoe Ibex Iguana Impala Jackdaw Jaguar Kestrel Kingfisher Kite Koala
    Ladybird Lark Lemur Leopard Llama Lynx Magpie Manatee Marmot Marten Meerkat Mole Moose Moth Newt
    Ocelot Octopus Okapi Orca Oriole Osprey Otter Owl Panda Pelican Penguin Pheasant Puffin Puma
    Quail Rabbit Raven Reindeer Robin Salmon Seahorse Seal Sparrow Squirrel Starling Stork Swallow
    Swan Tapir Tern Thrush Tortoise Toucan Turtle Walrus Weaver Wombat Wren Yak Zebra
    """.split()
)
