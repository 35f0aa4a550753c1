"""Acts on the register of a helsefellesskap: partners, organs, agreements, the inbox."""
