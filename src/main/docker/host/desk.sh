#!/bin/sh
# A terminal at which one student after another has a shell of their own. A line says that one sits down: it is told back,
# for all that was shown before it was another's, and a shell begins. The desk is left when the shell is killed
# (deepdive-tidy); a shell that ends by itself is what a student wanted, and takes the terminal with it.
# With job control (-m), lest a shell that was killed keeps the terminal.
set -mu

stty -echo
while read -r student; do
    stty sane
    printf '\033]deepdive;%s\007' "$student"
    bash
    [ "$?" -eq 137 ] || exit
    stty sane -echo
done
