#!/bin/sh
# A terminal in which one student after another has a shell. A line names the next student: the script prints the name,
# because all output above the name is the last student's, and starts a shell. The terminal is free if the shell is
# killed (deepdive-tidy); if a student ends the shell, the terminal ends with it.
# Job control (-m) takes the terminal back from a killed shell.
set -mu

stty -echo
while read -r student; do
    stty sane
    printf '\033]deepdive;%s\007' "$student"
    bash
    [ "$?" -eq 137 ] || exit
    stty sane -echo
done
