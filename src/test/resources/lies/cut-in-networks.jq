# The daemon hangs up when it is asked for its networks.
# asked: GET /v[0-9.]+/networks
# scenario: As três redes que todo host tem, e a interface de uma delas
# red because: .
# instead: cut
