"""Quiz files, read and written: story packs, GIFT, Moodle XML, Aiken; pure Python, no Django."""
