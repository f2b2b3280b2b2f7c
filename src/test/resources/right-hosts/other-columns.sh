# The lists of docker have all columns that it knows, in another order (psFormat, imagesFormat and networksFormat in config.json).
# scenarios: Um processo em primeiro plano.*|A porta é do contêiner enquanto ele está em execução|Uma imagem está no host depois de baixada|As três redes que todo host tem.*|Sem --driver.*|Contêineres parados ficam.*
mkdir -p /home/aluno/.docker
cat > /home/aluno/.docker/config.json << 'END'
{
  "psFormat": "table {{.Names}}\\t{{.Ports}}\\t{{.Networks}}\\t{{.Status}}\\t{{.Mounts}}\\t{{.RunningFor}}\\t{{.Size}}\\t{{.Command}}\\t{{.Image}}\\t{{.ID}}",
  "imagesFormat": "table {{.Size}}\\t{{.Tag}}\\t{{.Digest}}\\t{{.CreatedSince}}\\t{{.ID}}\\t{{.Repository}}",
  "networksFormat": "table {{.Scope}}\\t{{.Labels}}\\t{{.Name}}\\t{{.Internal}}\\t{{.ID}}\\t{{.Driver}}"
}
END
chown -R aluno /home/aluno/.docker
