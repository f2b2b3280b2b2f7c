# A docker that lists containers without their status.
# pt: Um docker que lista os contêineres sem o estado deles.
# program: docker
# scenario: Contêineres parados ficam no host até serem removidos
# red because: expected a header with the column STATUS, but found
case $* in
ps | 'ps --all') exec "$real" "$@" --format 'table {{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Ports}}\t{{.Names}}' ;;
*) exec "$real" "$@" ;;
esac
