# The host has a long name with a domain.
# scenarios: O contêiner vê as interfaces.*|Um contêiner está isolado.*
throw_away
hostname sala-12-mesa-3.laboratorio.example
